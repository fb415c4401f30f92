import type { Root } from 'hast'
import { defaultSchema, sanitize } from 'hast-util-sanitize'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { toHast } from 'mdast-util-to-hast'

/** Links of a mail lead to the web, to a mailbox or to a phone. */
const schema = {
  ...defaultSchema,
  protocols: { ...defaultSchema.protocols, href: ['http', 'https', 'mailto', 'tel'], src: ['http', 'https'] },
}

/** The body of a mail: Markdown as a tree of safe elements. HTML in the text is left out, links that could run too. */
export function mailTree(markdown: string): Root {
  const tree = sanitize(toHast(fromMarkdown(markdown)), schema)
  return tree.type === 'root' ? tree : { type: 'root', children: [] }
}
