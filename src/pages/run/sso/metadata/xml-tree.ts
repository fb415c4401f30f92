import { SaxesParser } from 'saxes'
import { say } from './messages/say.ts'

/** An element of a document. `start` and `end` are its position in the text, in UTF-16 units. */
export interface XmlElement {
  parent: XmlElement | undefined
  namespace: string
  local: string
  /** Attributes without a namespace, by name. */
  attributes: ReadonlyMap<string, string>
  /** Namespaces declared here, by prefix; the default namespace has an empty prefix. */
  declares: ReadonlyMap<string, string>
  children: XmlElement[]
  /** The text directly inside, joined across comments. */
  text: string
  start: number
  end: number
}

/** Why a document cannot be read, and where; lines and columns count from 1. */
export interface XmlFault {
  kind: 'malformed' | 'ampersand' | 'truncated' | 'doctype' | 'entities' | 'too-deep' | 'too-many'
  line: number
  column: number
  message: string
}

const deepest = 60
const most = 40_000

class Refused extends Error {
  readonly kind: XmlFault['kind']
  constructor(kind: XmlFault['kind']) {
    super(kind)
    this.kind = kind
  }
}

/**
 * Reads a well-formed document without loading anything it refers to. A document type is refused, and with it every
 * entity definition: metadata needs none, and known attacks (reading files, exponential growth) depend on them.
 */
export function readXml(text: string): { root: XmlElement } | { fault: XmlFault } {
  const parser = new SaxesParser({ xmlns: true })
  let root: XmlElement | undefined
  let open: XmlElement | undefined
  let depth = 0
  let count = 0
  let ending = false
  parser.on('doctype', (type) => {
    throw new Refused(/<!ENTITY/i.test(type) ? 'entities' : 'doctype')
  })
  parser.on('opentag', ({ uri, local, attributes, ns }) => {
    depth += 1
    count += 1
    if (depth > deepest) throw new Refused('too-deep')
    if (count > most) throw new Refused('too-many')
    const plain = Object.values(attributes).filter(({ prefix }) => prefix === '')
    const element: XmlElement = {
      parent: open,
      namespace: uri,
      local,
      attributes: new Map(plain.map(({ name, value }) => [name, value])),
      declares: new Map(Object.entries(ns)),
      children: [],
      text: '',
      // In a well-formed document no attribute contains a raw "<", so the last one begins this tag.
      start: text.lastIndexOf('<', parser.position - 1),
      end: 0,
    }
    open?.children.push(element)
    root ??= element
    open = element
  })
  parser.on('closetag', () => {
    depth -= 1
    if (!open) return
    open.end = parser.position
    open = open.parent
  })
  const add = (content: string) => {
    if (open) open.text += content
  }
  parser.on('text', add)
  parser.on('cdata', add)
  try {
    parser.write(text)
    ending = true
    parser.close()
  } catch (error) {
    const kind = error instanceof Refused ? error.kind : faultAt(text, parser.position, ending)
    return { fault: { kind, line: parser.line, column: parser.columnIndex + 1, message: messageOf(error) } }
  }
  return root ? { root } : { fault: { kind: 'malformed', line: 1, column: 1, message: say.noElement() } }
}

const rawAmpersand = /&(?!(?:#\d+|#x[\da-f]+|[a-z_][\w.-]*);)/i

/** Finds a raw `&` by itself, because the parser reports it only some characters later, or at the end. */
function faultAt(text: string, position: number, ending: boolean): XmlFault['kind'] {
  const read = ending ? text : text.slice(Math.max(0, position - 100), position + 10)
  if (rawAmpersand.test(read)) return 'ampersand'
  return ending ? 'truncated' : 'malformed'
}

/** The parser's message without the position, which is kept separately. */
const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message.replace(/^(undefined:)?\d+:\d+: /, '') : say.unreadableNoun()

export const childrenOf = (element: XmlElement, namespace: string, local: string): XmlElement[] =>
  element.children.filter((child) => child.local === local && child.namespace === namespace)

/** An element and everything inside it, in document order. */
export function* everyElement(element: XmlElement): Generator<XmlElement> {
  const stack = [element]
  for (let next = stack.pop(); next; next = stack.pop()) {
    yield next
    stack.push(...next.children.toReversed())
  }
}

/** An element as a document of its own; namespaces from outside that it uses are declared on it. */
export function cutOut(text: string, element: XmlElement): string {
  const part = text.slice(element.start, element.end)
  const missing = new Map<string, string>()
  for (let above = element.parent; above; above = above.parent) {
    for (const [prefix, uri] of above.declares) {
      if (!element.declares.has(prefix) && !missing.has(prefix)) missing.set(prefix, uri)
    }
  }
  const declared = [...missing].map(([prefix, uri]) => ` xmlns${prefix && `:${prefix}`}="${escaped(uri)}"`).join('')
  return part.replace(/^<[^\s/>]+/, (tag) => tag + declared)
}

const escaped = (value: string) => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
