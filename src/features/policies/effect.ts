import type { Policy } from '#api/policies.ts'
import type { Governed } from '#api/policy-catalogue.ts'
import type { LintContext } from './findings.ts'
import { readChoice } from './tuple.ts'
import { matchesPrincipal, matchesResource } from './evaluate.ts'

/** How many things are affected before and after a change; `all` means each one, future ones included. */
export interface PolicyChange {
  /** A type of the wire: `run_user`, `dashboard`. */
  type: string
  before: number | 'all'
  after: number | 'all'
  /** False when there are more things than could be read, so that the figures are minimums. */
  complete: boolean
}

/** What saving a policy would change at once. */
export interface PolicyEffect {
  /** The people and scripts the policy is about. */
  reached: PolicyChange[]
  /** The things on which it allows anything. For types without a list, the number of lines. */
  resources: PolicyChange[]
  /** Whether it starts to apply to people who are not signed in. */
  anonymous: boolean
  /** Those who were allowed something by it and are not any more, unless another policy allows it. */
  lose: { id: string; name: string }[]
  widens: boolean
  narrows: boolean
}

export type EffectContext = Pick<LintContext, 'known' | 'hasAnonymousUser'>

/** A set of things by id, or all of them. */
interface Extent {
  all: boolean
  ids: Set<string>
}

const nothing: Extent = { all: false, ids: new Set() }
const size = ({ all, ids }: Extent): number | 'all' => (all ? 'all' : ids.size)
const holds = (outer: Extent, inner: Extent): boolean =>
  outer.all || (!inner.all && [...inner.ids].every((id) => outer.ids.has(id)))

/** Who a policy is about, by kind. */
function reachOf({ active, targets }: Policy, kind: Governed, { known }: EffectContext): Extent {
  if (!active) return nothing
  const all = targets.some((target) => target[0] === kind && readChoice(target)?.by === 'any')
  const met = (known[kind]?.things ?? []).filter(({ id, tags }) =>
    targets.some((target) => matchesPrincipal(target, { kind, id, tags })),
  )
  return { all, ids: new Set(met.map(({ id }) => id)) }
}

type Rules = Map<string, Extent>

/**
 * The things that a policy allows or denies, for each type and action. *Tag match* is evaluated for all people of the
 * policy together, so it counts what any of them may have.
 */
function rulesOf(policy: Policy, effect: 'allow' | 'deny', { known }: EffectContext): Rules {
  const rules: Rules = new Map()
  if (!policy.active) return rules
  const people = (['run_user', 'analysis'] as const).flatMap((kind) =>
    (known[kind]?.things ?? []).filter(({ id, tags }) =>
      policy.targets.some((target) => matchesPrincipal(target, { kind, id, tags })),
    ),
  )
  const tags = people.flatMap((one) => one.tags)
  for (const { effect: given, action, resource } of policy.permissions) {
    const choice = readChoice(resource)
    const [type] = resource
    if (given !== effect || !choice || type === undefined) continue
    const things = known[type]?.things
    // Without a list of things, a line counts as what it names.
    const found = things
      ? things.filter((thing) => matchesResource(choice, { tags }, thing)).map(({ id }) => id)
      : [JSON.stringify(resource.slice(1))]
    for (const word of action) {
      const name = `${type} ${word}`
      const before = rules.get(name) ?? nothing
      rules.set(name, { all: before.all || choice.by === 'any', ids: new Set([...before.ids, ...found]) })
    }
  }
  return rules
}

const covers = (outer: Rules, inner: Rules): boolean =>
  [...inner].every(([name, extent]) => holds(outer.get(name) ?? nothing, extent))

/** Everything the rules are about, by type. */
function byType(rules: Rules): Map<string, Extent> {
  const found = new Map<string, Extent>()
  for (const [name, { all, ids }] of rules) {
    const [type = ''] = name.split(' ')
    const before = found.get(type) ?? nothing
    found.set(type, { all: before.all || all, ids: new Set([...before.ids, ...ids]) })
  }
  return found
}

const asNothing = (policy: Policy): Policy => ({ ...policy, active: false })

/** What it means to replace `before` by `after`; `before` is absent for a new policy. */
export function policyEffect(before: Policy | undefined, after: Policy, context: EffectContext): PolicyEffect {
  const old = before ?? asNothing(after)
  const kinds = (['run_user', 'analysis'] as const).map((kind) => ({
    kind,
    was: reachOf(old, kind, context),
    is: reachOf(after, kind, context),
  }))
  const allows = [rulesOf(old, 'allow', context), rulesOf(after, 'allow', context)] as const
  const denies = [rulesOf(old, 'deny', context), rulesOf(after, 'deny', context)] as const
  const newcomers = kinds.some(({ was, is }) => !holds(was, is))
  const leavers = kinds.some(({ was, is }) => !holds(is, was))
  const [had, has] = allows.map(byType)
  const types = [...new Set([...(had?.keys() ?? []), ...(has?.keys() ?? [])])]
  const change = (type: string, was: Extent, is: Extent): PolicyChange => ({
    type,
    before: size(was),
    after: size(is),
    complete: context.known[type]?.complete ?? true,
  })
  return {
    reached: kinds
      .filter(({ was, is }) => size(was) !== 0 || size(is) !== 0)
      .map(({ kind, was, is }) => change(kind, was, is)),
    resources: types.map((type) => change(type, had?.get(type) ?? nothing, has?.get(type) ?? nothing)),
    anonymous:
      context.hasAnonymousUser === true &&
      allows[1].size > 0 &&
      kinds.some(({ kind, was, is }) => kind === 'run_user' && is.all && !was.all),
    lose: allows[0].size === 0 ? [] : kinds.flatMap(({ kind, was, is }) => lostOf(kind, was, is, context)),
    widens:
      (newcomers && allows[1].size > 0) ||
      !covers(allows[0], allows[1]) ||
      !covers(denies[1], denies[0]) ||
      (leavers && denies[0].size > 0),
    narrows:
      (leavers && allows[0].size > 0) ||
      !covers(allows[1], allows[0]) ||
      !covers(denies[0], denies[1]) ||
      (newcomers && denies[1].size > 0),
  }
}

const lostOf = (kind: Governed, was: Extent, is: Extent, { known }: EffectContext) =>
  (known[kind]?.things ?? [])
    .filter(({ id }) => was.ids.has(id) && !is.ids.has(id))
    .map(({ id, name }) => ({ id, name }))
