import type { Policy } from '#api/policies.ts'
import { type Catalogue, type Governed } from '#api/policy-catalogue.ts'
import { accepts } from './accepts.ts'
import { readChoice, type Choice } from './tuple.ts'
import type { Tag } from '#api/http/wire-fields.ts'

/** Who asks, a run user or an analysis, with everything that policies look at. */
export interface Principal {
  kind: Governed
  /** Absent for somebody who does not exist and only has tags. */
  id?: string
  tags: readonly Tag[]
}

/** The thing in question. Without an id it does not exist yet; a file has a path. */
export interface ResourceRef {
  id?: string
  tags?: readonly Tag[]
  path?: string
}

export interface Question {
  principal: Principal
  /** A type of the wire: `dashboard`. */
  resource: string
  action: string
}

/** A permission of a policy that applies to the principal and the action in question. */
export interface MatchedPermission {
  policyId: string
  policyName: string
  /** Its position among the permissions, from 0. */
  at: number
  allow: boolean
  choice: Choice
}

/**
 * `order`: policies disagree, and the platform’s order of policies, which is unknown, decides (contract 11.4).
 * `nothing`: no line matches, so access is denied.
 */
export type Outcome = 'allowed' | 'denied' | 'order' | 'nothing'

export interface Verdict {
  outcome: Outcome
  /** The lines that decide it. */
  deciding: MatchedPermission[]
}

const carries = (tags: readonly Tag[], key: string, value: string) =>
  tags.some((tag) => tag.key === key && tag.value === value)

/** Whether a target matches the principal, by its kind, an id, a tag, or a key with any value (contract 11.2). */
export function matchesPrincipal(target: readonly string[], { kind, id, tags }: Principal): boolean {
  const choice = target[0] === kind ? readChoice(target) : undefined
  switch (choice?.by) {
    case 'any':
      return true
    case 'id':
      return choice.id === id
    case 'tag':
      return carries(tags, choice.key, choice.value)
    case 'tag-match':
      return tags.some(({ key }) => key === choice.key)
    case 'path':
    case undefined:
    default:
      return false
  }
}

const withoutSlash = (path: string) => path.replace(/^\/+/, '')

/** Whether a choice includes a thing. *Tag match* compares the thing with the principal (contract 11.2). */
export function matchesResource(
  choice: Choice,
  { tags: own }: Pick<Principal, 'tags'>,
  { id, tags = [], path }: ResourceRef,
): boolean {
  switch (choice.by) {
    case 'any':
      return true
    case 'id':
      return choice.id === id
    case 'tag':
      return carries(tags, choice.key, choice.value)
    case 'tag-match':
      return tags.some(({ key, value }) => key === choice.key && carries(own, key, value))
    case 'path':
      return path !== undefined && withoutSlash(path).startsWith(withoutSlash(choice.prefix))
    default:
      return false
  }
}

/**
 * The lines of active policies that apply to a principal and an action. Lines that can never have an effect are left
 * out (contract 11.2, 11.3).
 */
export function linesFor(
  policies: readonly Policy[],
  { principal, resource, action }: Question,
  catalogue: Catalogue,
): MatchedPermission[] {
  return policies
    .filter(({ active, targets }) => active && targets.some((target) => matchesPrincipal(target, principal)))
    .flatMap(({ id, name, permissions }) =>
      permissions.flatMap((permission, at): MatchedPermission[] => {
        const [type] = permission.resource
        const choice = readChoice(permission.resource)
        const speaks = type === resource && choice !== undefined && permission.action.includes(action)
        if (!speaks || !accepts(catalogue, { kind: principal.kind, resource, action, choice })) return []
        if (permission.effect !== 'allow' && permission.effect !== 'deny') return []
        return [{ policyId: id, policyName: name, at, allow: permission.effect === 'allow', choice }]
      }),
    )
}

/**
 * Evaluates one action on one thing. Within a policy a deny overrides its allows; when policies disagree, their order
 * decides (contract 11.4).
 */
export function evaluate(
  lines: readonly MatchedPermission[],
  principal: Pick<Principal, 'tags'>,
  thing: ResourceRef,
): Verdict {
  const matching = lines.filter(({ choice }) => matchesResource(choice, principal, thing))
  const denies = matching.filter(({ allow }) => !allow)
  const denying = new Set(denies.map(({ policyId }) => policyId))
  const allows = matching.filter(({ allow, policyId }) => allow && !denying.has(policyId))
  if (allows.length === 0) return { outcome: denies.length === 0 ? 'nothing' : 'denied', deciding: denies }
  if (denies.length === 0) return { outcome: 'allowed', deciding: allows }
  return { outcome: 'order', deciding: [...allows, ...denies] }
}

/** Whether a list shows a thing: everything that any policy allows, except what any policy denies (contract 11.4). */
export function evaluateListing(
  lines: readonly MatchedPermission[],
  principal: Pick<Principal, 'tags'>,
  thing: ResourceRef,
): Verdict {
  const matching = lines.filter(({ choice }) => matchesResource(choice, principal, thing))
  const denies = matching.filter(({ allow }) => !allow)
  if (denies.length > 0) return { outcome: 'denied', deciding: denies }
  return { outcome: matching.length > 0 ? 'allowed' : 'nothing', deciding: matching }
}
