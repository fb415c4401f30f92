import type { Pickable } from '#api/named-resources.ts'
import type { Policy } from '#api/policies.ts'
import { fallbackCatalogue } from '#api/policy-catalogue.ts'
import { accepts } from '#features/policies/accepts.ts'
import { kindsOf } from '#features/policies/describe.ts'
import { readChoice } from '#features/policies/tuple.ts'

/** The lists that the row of a policy can need. Users are not among them: there can be a hundred thousand. */
const listed = ['dashboard', 'device', 'analysis'] as const satisfies readonly Pickable[]
type ListedThings = (typeof listed)[number]

/** What a policy is written with beside its own words: lists of things, and the platform's list of actions. */
export type PolicyNeed = ListedThings | 'catalogue'

/**
 * What must be read to put a policy into words and to judge it: things that it names or that it selects by a tag, and
 * the platform's list of actions where it holds an action that this program does not know.
 */
export function needsOf(policy: Policy): PolicyNeed[] {
  const { targets, permissions } = policy
  const named = targets.concat(permissions.map(({ resource }) => resource)).flatMap((tuple) => {
    const choice = readChoice(tuple)
    const type = listed.find((one) => one === tuple[0])
    return type !== undefined && choice !== undefined && choice.by !== 'any' && choice.by !== 'path' ? [type] : []
  })
  const familiar = permissions.every(({ resource, action }) => {
    const choice = readChoice(resource)
    return (
      choice === undefined ||
      kindsOf(policy).every((kind) =>
        action.every((word) => accepts(fallbackCatalogue, { kind, resource: resource[0] ?? '', action: word, choice })),
      )
    )
  })
  return [...new Set(named), ...(familiar ? [] : ['catalogue' as const])]
}

/** The same for several policies, in a fixed order. */
export const needsOfAll = (policies: readonly Policy[]): PolicyNeed[] =>
  [...new Set(policies.flatMap(needsOf))].toSorted()
