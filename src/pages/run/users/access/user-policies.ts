import type { Policy } from '#api/policies.ts'
import {
  missingMatches,
  reach,
  type MissingMatch,
  type TargetReach,
  type TargetedPrincipal,
} from '#features/policies/explain-target.ts'
import { say } from './messages/say.ts'
import { listInWords } from '#lib/words/list-in-words.ts'

/** A policy about run users, and whether it applies to one of them. */
export interface UserPolicy {
  id: string
  name: string
  state: 'applies' | 'off' | 'not met'
  /** Why, in words: one entry for each target that could have matched the user. */
  why: string[]
  /** What it allows others but not this user. */
  missing: string[]
}

const order = ['applies', 'not met', 'off'] as const

/** The policies about run users, evaluated for one user, those that apply first. */
export function userPolicies(policies: readonly Policy[], subject: TargetedPrincipal): UserPolicy[] {
  return policies
    .flatMap((policy) => {
      const all = policy.targets.map((target) => reach(target, subject))
      const isAboutUsers = all.some((one) => one.meets || one.because !== 'not users')
      return isAboutUsers ? [toUserPolicy(policy, all, subject)] : []
    })
    .toSorted((one, other) => order.indexOf(one.state) - order.indexOf(other.state))
}

function toUserPolicy(
  { id, name, active, permissions }: Policy,
  all: readonly TargetReach[],
  subject: TargetedPrincipal,
): UserPolicy {
  const met = all.filter(({ meets }) => meets)
  const applies = met.length > 0
  return {
    id,
    name,
    state: active ? (applies ? 'applies' : 'not met') : 'off',
    why: [...new Set((applies ? met : all).flatMap(reachWords))],
    missing: applies ? missingMatches(permissions, subject).map(missingWords) : [],
  }
}

function reachWords(one: TargetReach): string[] {
  if (one.meets) {
    if (one.by === 'tag') return [say.tagIs({ key: one.key, value: one.value })]
    if (one.by === 'key') return [say.tagIsThere({ key: one.key })]
    return [one.by === 'id' ? say.forThisUser() : say.forEveryUser()]
  }
  switch (one.because) {
    case 'not users':
      return []
    case 'another user':
      return [say.forAnotherUser()]
    case 'no tag':
      return [
        one.value === undefined
          ? say.tagMissing({ key: one.key })
          : say.tagMissingFor({ key: one.key, value: one.value }),
      ]
    case 'another value':
      return [say.tagWouldBe({ key: one.key, has: listInWords(one.has, 'unit'), value: one.value })]
    case 'malformed':
    default:
      return [say.malformedTarget()]
  }
}

const missingOf = new Map([
  ['dashboard', say.noDashboardsByTag],
  ['device', say.noDevicesByTag],
  ['entity', say.noEntitiesByTag],
  ['run_user', say.noUsersByTag],
  ['sql', say.noQueriesByTag],
])

const missingWords = ({ resource, key }: MissingMatch) =>
  missingOf.get(resource)?.({ key }) ?? say.nothingByTag({ resource, key })
