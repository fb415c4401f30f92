import type { Choice } from '#features/policies/tuple.ts'

export type MatchKind = Choice['by']

/** An empty choice of the given form; what was entered for another form is kept where it fits. */
export function emptyChoice(by: MatchKind, before?: Choice): Choice {
  const key = before && (before.by === 'tag' || before.by === 'tag-match') ? before.key : ''
  switch (by) {
    case 'id':
      return { by, id: '' }
    case 'tag':
      return { by, key, value: '' }
    case 'tag-match':
      return { by, key }
    case 'path':
      return { by, prefix: '' }
    case 'any':
    default:
      return { by: 'any' }
  }
}

/** How each form reads after "for" (a target) or after the action (a resource). */
export const targetWays: Readonly<Record<Exclude<MatchKind, 'path'>, string>> = {
  any: 'everybody',
  id: 'one by name',
  tag: 'who has the tag',
  'tag-match': 'who has the tag key, whatever its value',
}
export const resourceWays: Readonly<Record<MatchKind, string>> = {
  any: 'all',
  id: 'one by name',
  tag: 'with the tag',
  'tag-match': 'whose tag equals theirs',
  path: 'under the path',
}

/** Tag match has two meanings (contract 11.2); each is explained where it is chosen, together with the other. */
export const tagMatchHelp = {
  target: 'Tag match here asks only that the tag is there, whatever its value. In a permission it compares values.',
  resource:
    'Tag match here compares: the value under this key must equal the value that whoever asks carries. In “Who” it asks only that the tag is there.',
}
