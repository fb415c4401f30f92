import type { Policy } from '#api/policies.ts'
import { readChoice } from '#features/policies/tuple.ts'

/** An active policy that anybody could match by what they enter, or by a hidden field, when they sign up. */
export interface SelfGrant {
  key: string
  policy: string
}

/**
 * Policies that grant access by a tag which a sign-up field sets. Hidden fields count too: they are sent by the browser
 * of the person who signs up, who can change them.
 */
export function selfGrants(keys: readonly string[], policies: readonly Policy[]): SelfGrant[] {
  const granting = policies.filter(
    ({ active, permissions }) => active && permissions.some(({ effect }) => effect === 'allow'),
  )
  return granting.flatMap(({ name, targets }) => {
    const wanted = targets.flatMap((target) => {
      const choice = target[0] === 'run_user' ? readChoice(target) : undefined
      return choice?.by === 'tag' || choice?.by === 'tag-match' ? [choice.key] : []
    })
    return [...new Set(wanted)].filter((key) => keys.includes(key)).map((key) => ({ key, policy: name }))
  })
}
