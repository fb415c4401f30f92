import type { Tag } from '#emulator/store/run/run-users.ts'
import { type Governed, isEffective, type PolicyResource } from './catalogue.ts'
import { type Match, readTuple } from './tuple.ts'

/** Who asks: a run user or an analysis, with what its policies look at. */
export interface Subject {
  kind: Governed
  id: string
  tags: readonly Tag[]
}

/** A policy as stored (contract 11.1). */
export interface Policy {
  targets: readonly (readonly string[])[]
  permissions: readonly { effect: string; action: readonly string[]; resource: readonly string[] }[]
}

/** One permission that applies to the subject. */
export interface Rule {
  allow: boolean
  match: Match
}

/** Any target that fits is enough (contract 11.1); `tag_match` on a target asks only that the key is carried. */
function isTarget(subject: Subject, tuple: readonly string[]): boolean {
  const { type, match } = readTuple(tuple)
  if (type !== subject.kind || match === null) return false
  switch (match.kind) {
    case 'any':
      return true
    case 'id':
      return match.id === subject.id
    case 'tag':
      return subject.tags.some(({ key, value }) => key === match.key && value === match.value)
    case 'tag_match':
      return subject.tags.some(({ key }) => key === match.key)
    case 'path':
    default:
      return false
  }
}

/**
 * The rules of `policies` (the active ones) about one action, in the order of evaluation: policy by policy, allows
 * before denies. The platform's order between policies is undefined (contract 20, row 29); here it is the given order.
 */
export function rulesOf(
  subject: Subject,
  policies: readonly Policy[],
  resource: PolicyResource,
  action: string,
): Rule[] {
  const found: Rule[] = []
  for (const { targets, permissions } of policies) {
    if (!targets.some((tuple) => isTarget(subject, tuple))) continue
    const rules = permissions.flatMap((permission) => ruleOf(subject.kind, permission, resource, action))
    found.push(...rules.filter(({ allow }) => allow))
    found.push(...rules.filter(({ allow }) => !allow))
  }
  return found
}

/** The permission as a rule about this action; undefined when it is about another or can never have an effect. */
function ruleOf(
  kind: Governed,
  permission: Policy['permissions'][number],
  resource: PolicyResource,
  action: string,
): Rule[] {
  const { type, match } = readTuple(permission.resource)
  const applies = type === resource && match !== null && permission.action.includes(action)
  return applies && isEffective(kind, resource, action, match.kind)
    ? [{ allow: permission.effect === 'allow', match }]
    : []
}
