import type { Permission } from '#api/policies.ts'
import { readChoice } from './tuple.ts'
import type { Tag } from '#api/http/wire-fields.ts'

/** A run user as policies see them. */
export interface TargetedPrincipal {
  id: string
  tags: readonly Tag[]
}

/** Whether one target of a policy matches a run user, and by what, or what is missing (contract 11.2). */
export type TargetReach =
  | { meets: true; by: 'everybody' | 'id' }
  | { meets: true; by: 'tag'; key: string; value: string }
  | { meets: true; by: 'key'; key: string }
  | { meets: false; because: 'not users' | 'another user' | 'malformed' }
  /** Without `value`, any value would do. */
  | { meets: false; because: 'no tag'; key: string; value?: string }
  | { meets: false; because: 'another value'; key: string; value: string; has: string[] }

/** Never throws: a target of unknown form matches nobody. */
export function reach(target: readonly string[], { id, tags }: TargetedPrincipal): TargetReach {
  if (target[0] === 'analysis') return { meets: false, because: 'not users' }
  const choice = target[0] === 'run_user' ? readChoice(target) : undefined
  const valuesOf = (wanted: string) => tags.filter(({ key }) => key === wanted).map(({ value }) => value)
  switch (choice?.by) {
    case 'any':
      return { meets: true, by: 'everybody' }
    case 'id':
      return choice.id === id ? { meets: true, by: 'id' } : { meets: false, because: 'another user' }
    case 'tag-match':
      return valuesOf(choice.key).length > 0
        ? { meets: true, by: 'key', key: choice.key }
        : { meets: false, because: 'no tag', key: choice.key }
    case 'tag': {
      const { key, value } = choice
      const has = valuesOf(key)
      if (has.includes(value)) return { meets: true, by: 'tag', key, value }
      return has.length === 0
        ? { meets: false, because: 'no tag', key, value }
        : { meets: false, because: 'another value', key, value, has }
    }
    case 'path':
    case undefined:
    default:
      return { meets: false, because: 'malformed' }
  }
}

/** Things of one kind that a policy allows by comparing one of their tags with the user's. */
export interface MissingMatch {
  /** A type of the wire: `dashboard`, `device`. */
  resource: string
  key: string
}

/**
 * What a matching policy still cannot give a user, because it compares with a tag that they do not have (contract
 * 11.2).
 */
export function missingMatches(permissions: readonly Permission[], { tags }: TargetedPrincipal): MissingMatch[] {
  const found = permissions
    .filter(({ effect, action }) => effect === 'allow' && action.length > 0)
    .flatMap(({ resource: tuple }): MissingMatch[] => {
      const choice = readChoice(tuple)
      return choice?.by === 'tag-match' ? [{ resource: tuple[0] ?? '', key: choice.key }] : []
    })
    .filter(({ key }) => !tags.some((tag) => tag.key === key))
  return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()]
}
