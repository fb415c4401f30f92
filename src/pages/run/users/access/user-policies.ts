import type { Policy } from '#api/policies.ts'
import {
  missingMatches,
  reach,
  type MissingMatch,
  type TargetReach,
  type TargetedPrincipal,
} from '#features/policies/explain-target.ts'

/** A policy about run users, and what it is to one of them. */
export interface UserPolicy {
  id: string
  name: string
  state: 'applies' | 'off' | 'not met'
  /** Why, in words; one for each target that could have met the user. */
  why: string[]
  /** What it allows in general, and not to this user. */
  missing: string[]
}

const order = ['applies', 'not met', 'off'] as const

/** The policies about run users as one user meets them, those that apply first. */
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
    if (one.by === 'tag') return [`Tag ${one.key} is ${one.value}`]
    if (one.by === 'key') return [`Tag ${one.key} is there`]
    return [one.by === 'id' ? 'It is for this user' : 'It is for every user']
  }
  switch (one.because) {
    case 'not users':
      return []
    case 'another user':
      return ['It is for another user']
    case 'no tag':
      return [`Tag ${one.key} is missing${one.value === undefined ? '' : `: it would have to be ${one.value}`}`]
    case 'another value':
      return [`Tag ${one.key} is ${one.has.join(', ')}: it would have to be ${one.value}`]
    case 'malformed':
    default:
      return ['One of its targets has a form that never matches anybody']
  }
}

const kinds: Readonly<Record<string, string>> = {
  dashboard: 'dashboards',
  device: 'devices',
  entity: 'entities',
  run_user: 'users',
  sql: 'SQL queries',
}

const missingWords = ({ resource, key }: MissingMatch) =>
  `Gives no ${kinds[resource] ?? resource}: it compares their tag ${key} with the user’s, who has none`
