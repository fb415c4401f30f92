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
