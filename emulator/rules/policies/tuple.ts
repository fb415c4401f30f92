/** What a tuple says, read by its length and its separator words (contract 11.2). */
export type Match =
  | { kind: 'any' }
  | { kind: 'id'; id: string }
  | { kind: 'tag'; key: string; value: string }
  | { kind: 'tag_match'; key: string }
  | { kind: 'path'; prefix: string }

export interface Tuple {
  type: string
  /** Null for a form that the contract does not know: such a tuple is stored and never matches. */
  match: Match | null
}

/** The platform looks at no more than this many elements; a longer tuple is cut (contract 11.2). */
const longest = 5

export function readTuple(given: readonly string[]): Tuple {
  const [type = '', word, first, separator, second] = given.slice(0, longest)
  return { type, match: matchOf(Math.min(given.length, longest), word, first, separator, second) }
}

function matchOf(length: number, word?: string, first = '', separator?: string, second = ''): Match | null {
  if (length === 1) return { kind: 'any' }
  if (length === 5)
    return word === 'tag.key' && separator === 'tag.value' ? { kind: 'tag', key: first, value: second } : null
  if (length !== 3) return null
  if (word === 'id') return { kind: 'id', id: first }
  if (word === 'tag_match') return { kind: 'tag_match', key: first }
  return word === 'path' ? { kind: 'path', prefix: first } : null
}
