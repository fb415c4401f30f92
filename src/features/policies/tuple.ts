/** How a target or a resource of a policy chooses: by nothing, an id, a tag, a key to compare, or a path (contract 11.2). */
export type Choice =
  | { by: 'any' }
  | { by: 'id'; id: string }
  | { by: 'tag'; key: string; value: string }
  /** As a target: who carries the key. As a resource: what has the same value under it as the caller. */
  | { by: 'tag-match'; key: string }
  | { by: 'path'; prefix: string }

/** The platform reads no further, so a longer one is cut and may start to act (contract 11.2). */
const longest = 5

/** Nothing for a form that is none of the contract's: the platform stores it, and it never acts. */
export function readChoice(tuple: readonly string[]): Choice | undefined {
  const [, word, first = '', separator, second = ''] = tuple.slice(0, longest)
  switch (Math.min(tuple.length, longest)) {
    case 1:
      return { by: 'any' }
    case 3:
      return readThree(word, first)
    case longest:
      return word === 'tag.key' && separator === 'tag.value' ? { by: 'tag', key: first, value: second } : undefined
    default:
      return undefined
  }
}

function readThree(word: string | undefined, value: string): Choice | undefined {
  if (word === 'id') return { by: 'id', id: value }
  if (word === 'tag_match') return { by: 'tag-match', key: value }
  return word === 'path' ? { by: 'path', prefix: value } : undefined
}

/** How the catalogue calls a way of choosing (contract 11.3). */
export type MatchWord = 'any' | 'id' | 'tag' | 'tag_match' | 'path'

export const matchWord = ({ by }: Choice): MatchWord => (by === 'tag-match' ? 'tag_match' : by)

/** The tuple that says `choice` about things of `type`: the only place that makes one (contract 11.2). */
export function writeChoice(type: string, choice: Choice): string[] {
  switch (choice.by) {
    case 'id':
      return [type, 'id', choice.id]
    case 'tag':
      return [type, 'tag.key', choice.key, 'tag.value', choice.value]
    case 'tag-match':
      return [type, 'tag_match', choice.key]
    case 'path':
      return [type, 'path', choice.prefix]
    case 'any':
    default:
      return [type]
  }
}

/** A tuple as one text for an address: parts with commas between, whatever stands in them. */
export const tupleText = (tuple: readonly string[]): string => tuple.map(encodeURIComponent).join(',')

/** Reads what `tupleText` wrote; nothing for a text that is none. */
export function readTupleText(text: string): string[] | undefined {
  try {
    return text.split(',').map(decodeURIComponent)
  } catch {
    return undefined
  }
}

/** Whether something of it is still to be written, as in a draft: nothing carries an empty key or has an empty id. */
export function isOpen(choice: Choice): boolean {
  switch (choice.by) {
    case 'id':
      return choice.id === ''
    case 'tag':
    case 'tag-match':
      return choice.key === ''
    case 'path':
      return choice.prefix === ''
    case 'any':
    default:
      return false
  }
}

/** Whether the platform reads only the first five of its elements (contract 11.2). */
export const isCut = (tuple: readonly string[]): boolean => tuple.length > longest

/** What is on the wire, as a tuple: only a list of texts is one. */
export const asTuple = (value: unknown): string[] | undefined =>
  Array.isArray(value) && value.every((part): part is string => typeof part === 'string') ? value : undefined

const bare = (word: string) => word.toLowerCase().replaceAll(/[^a-z]/g, '')

/**
 * What a malformed tuple most likely meant, for a person to look at; nothing when there is no telling. Slips of the
 * separators are put right, missing ones are put in.
 */
export function guessChoice(tuple: readonly string[]): Choice | undefined {
  const [, word, first, separator, second] = tuple
  if (word === undefined || readChoice(tuple)) return undefined
  const said = bare(word)
  if (first === undefined) return said === 'id' || said.startsWith('tag') ? undefined : { by: 'tag-match', key: word }
  if (said === 'id') return { by: 'id', id: first }
  if (said === 'path') return { by: 'path', prefix: first }
  if (said === 'tagmatch') return { by: 'tag-match', key: first }
  if (separator === undefined)
    return said.startsWith('tag') ? { by: 'tag-match', key: first } : { by: 'tag', key: word, value: first }
  return { by: 'tag', key: first, value: second ?? separator }
}
