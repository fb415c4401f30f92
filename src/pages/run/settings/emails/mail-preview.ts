import type { Root } from 'hast'
import { defaultSchema, sanitize } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'
import { toText } from 'hast-util-to-text'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'

const processor = unified().use(remarkParse).use(remarkRehype)

/** Links of a mail lead to the web, to a mailbox or to a phone. */
const schema = {
  ...defaultSchema,
  protocols: { ...defaultSchema.protocols, href: ['http', 'https', 'mailto', 'tel'], src: ['http', 'https'] },
}

/** The body of a mail: Markdown as a tree of safe elements. HTML in the text is left out, links that could run too. */
export function mailTree(markdown: string): Root {
  const tree = sanitize(processor.runSync(processor.parse(markdown)), schema)
  return tree.type === 'root' ? tree : { type: 'root', children: [] }
}

/** The HTML part of a mail. For the eyes alone: never put into a page. */
export const mailHtml = (tree: Root): string => toHtml(tree)

/** The text part of a mail. */
export const mailText = (tree: Root): string => toText(tree)
