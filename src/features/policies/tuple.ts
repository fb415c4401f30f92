/**
 * How a target or a resource of a policy selects: everything, an id, a tag, a key to compare, or a path (contract
 * 11.2).
 */
export type Choice =
  | { by: 'any' }
  | { by: 'id'; id: string }
  | { by: 'tag'; key: string; value: string }
  /** In a target: everybody with the key. In a resource: things whose value for it equals the caller's. */
  | { by: 'tag-match'; key: string }
  | { by: 'path'; prefix: string }

/** The platform reads only this many elements, so a longer tuple is cut and may then have an effect (contract 11.2). */
const longest = 5

/** Undefined for a form that the contract does not know: the platform stores it, but it has no effect. */
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

/** The catalogue's word for a form of choice (contract 11.3). */
export type MatchWord = 'any' | 'id' | 'tag' | 'tag_match' | 'path'

export const matchWord = ({ by }: Choice): MatchWord => (by === 'tag-match' ? 'tag_match' : by)

/** The tuple that expresses `choice` about things of `type`. The only place that makes tuples (contract 11.2). */
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

/** A tuple as one text for an address: elements with commas between, whatever they hold. */
export const tupleText = (tuple: readonly string[]): string => tuple.map(encodeURIComponent).join(',')

/** Reads what `tupleText` wrote. Undefined for any other text. */
export function readTupleText(text: string): string[] | undefined {
  try {
    return text.split(',').map(decodeURIComponent)
  } catch {
    return undefined
  }
}

/** Whether part of it is still missing, as in a draft: nothing has an empty key or an empty id. */
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

/** Whether it has more than the five elements that the platform reads (contract 11.2). */
export const isCut = (tuple: readonly string[]): boolean => tuple.length > longest

/** A wire value as a tuple: only a list of texts is one. */
export const asTuple = (value: unknown): string[] | undefined =>
  Array.isArray(value) && value.every((part): part is string => typeof part === 'string') ? value : undefined

const bare = (word: string) => word.toLowerCase().replaceAll(/[^a-z]/g, '')

/**
 * What a malformed tuple most likely meant, for a person to check. Undefined when that cannot be told. Wrong separators
 * are corrected, missing ones are added.
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
