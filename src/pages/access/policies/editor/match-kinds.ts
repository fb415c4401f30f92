import type { Governed } from '#api/policy-catalogue.ts'
import type { Choice } from '#features/policies/tuple.ts'
import { say } from './messages/say.ts'

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

/** What a target can be matched by. */
const targetWays: Readonly<Record<Exclude<MatchKind, 'path'>, () => string>> = {
  any: say.anyUser,
  id: say.oneByName,
  tag: say.whoHasTheTag,
  'tag-match': say.whoHasTheTagKey,
}

/** What a target of a kind can be matched by, in words. */
export const targetWay = (kind: Governed, way: Exclude<MatchKind, 'path'>): string =>
  kind === 'analysis' && way === 'any' ? say.anyAnalysis() : targetWays[way]()

/** What a resource can be matched by. */
export const resourceWays: Readonly<Record<MatchKind, () => string>> = {
  any: say.allLower,
  id: say.oneByName,
  tag: say.withTheTag,
  'tag-match': say.whoseTagEqualsTheirs,
  path: say.underThePath,
}

/** Tag match has two meanings (contract 11.2); each is explained where it is chosen, together with the other. */
export const tagMatchHelp = {
  get target() {
    return say.tagMatchInTarget()
  },
  get resource() {
    return say.tagMatchInResource()
  },
}
