import type { Root } from 'hast'
import { defaultSchema, sanitize } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'
import { toText } from 'hast-util-to-text'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { toHast } from 'mdast-util-to-hast'
import { firstElements } from './first-elements.ts'
import { deepestNesting, depthOf, markersInARow } from './mail-nesting.ts'

/** The parts of a mail, ready to be shown; plain data, so that it can leave a worker. */
export interface MailParts {
  kind: 'mail'
  /** The body as a tree of safe elements. */
  tree: Root
  /** Whether the tree is only the beginning of the mail. */
  cut: boolean
  /** The text part. */
  text: string
  /** The HTML part. For the eyes alone: never put into a page. */
  source: string
}

/** A text that nests too deep to be drawn: Markdown with more than `deepestNesting` quotes or lists in each other. */
export interface TooDeep {
  kind: 'too-deep'
}

/** Links of a mail lead to the web, to a mailbox or to a phone. */
const schema = {
  ...defaultSchema,
  protocols: { ...defaultSchema.protocols, href: ['http', 'https', 'mailto', 'tel'], src: ['http', 'https'] },
}

/** More would hold the page up while it is drawn. */
const mostElements = 5_000

/**
 * The body of a mail: Markdown as safe elements, as text and as HTML. HTML in the text is left out, and so are links that
 * could run. Never throws, and takes time in proportion to the text: what nests too deep is not read at all.
 */
export function mailParts(markdown: string): MailParts | TooDeep {
  if (markersInARow(markdown) > deepestNesting) return { kind: 'too-deep' }
  const unsafe = toHast(fromMarkdown(markdown))
  // The deepest Markdown has a row and a cell of its own for each level.
  if (depthOf(unsafe) > 2 * deepestNesting) return { kind: 'too-deep' }
  const tree = sanitize(unsafe, schema)
  const root: Root = tree.type === 'root' ? tree : { type: 'root', children: [] }
  const { tree: first, cut } = firstElements(root, mostElements)
  return { kind: 'mail', tree: first, cut, text: toText(root), source: toHtml(root) }
}
