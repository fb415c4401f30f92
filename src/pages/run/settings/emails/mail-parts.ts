import type { Root } from 'hast'
import { defaultSchema, sanitize } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'
import { toText } from 'hast-util-to-text'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { toHast } from 'mdast-util-to-hast'
import { firstElements } from './first-elements.ts'
import { deepestNesting, depthOf, markersInARow } from './mail-nesting.ts'

/** The parts of a mail, ready to be shown. Plain data, so that a worker can send it. */
export interface MailParts {
  kind: 'mail'
  /** The body as a tree of safe elements. */
  tree: Root
  /** Whether the tree holds only the beginning of the mail. */
  cut: boolean
  /** The text part. */
  text: string
  /** The HTML source, only to be read: it is never put into a page. */
  source: string
}

/** A text nested too deeply to be rendered: Markdown with more than `deepestNesting` quotes or lists in each other. */
export interface TooDeep {
  kind: 'too-deep'
}

/** Schemes of links that a mail may have: the web, mail and phone. */
const schema = {
  ...defaultSchema,
  protocols: { ...defaultSchema.protocols, href: ['http', 'https', 'mailto', 'tel'], src: ['http', 'https'] },
}

/** Rendering more elements would block the page. */
const mostElements = 5_000

/**
 * The body of a mail: Markdown as safe elements, as text and as HTML. HTML in the text is dropped, and so are links
 * that could run code. Never throws, and takes time in proportion to the text: text nested too deeply is not parsed at
 * all.
 */
export function mailParts(markdown: string): MailParts | TooDeep {
  if (markersInARow(markdown) > deepestNesting) return { kind: 'too-deep' }
  const unsafe = toHast(fromMarkdown(markdown))
  // The deepest Markdown has a table row and a cell for each level.
  if (depthOf(unsafe) > 2 * deepestNesting) return { kind: 'too-deep' }
  const tree = sanitize(unsafe, schema)
  const root: Root = tree.type === 'root' ? tree : { type: 'root', children: [] }
  const { tree: first, cut } = firstElements(root, mostElements)
  return { kind: 'mail', tree: first, cut, text: toText(root), source: toHtml(root) }
}
