import type { Policy } from '#api/policies.ts'
import { readChoice } from '#features/policies/tuple.ts'

/** Active policies that give something to every user, the anonymous one among them (contract 6.3). */
export const openPolicies = (policies: readonly Policy[]): Policy[] =>
  policies.filter(
    ({ active, targets, permissions }) =>
      active &&
      permissions.some(({ effect, action }) => effect === 'allow' && action.length > 0) &&
      targets.some((target) => target[0] === 'run_user' && readChoice(target)?.by === 'any'),
  )
