import { permissionRow, type PolicyContent } from '#api/policies.ts'
import type { Versions } from '#components/form/draft/merge-versions.ts'

/** What the editor saves; enabling and disabling is done elsewhere. */
export type Edited = Omit<PolicyContent, 'active'>

/** Lists that are kept whole: mixing the rules of two people line by line would make a policy that nobody wrote. */
export const wholeLists = ['targets', 'permissions'] as const

/**
 * The parts of a policy that are compared. Allows come first, as the server returns them (contract 11.7), so the order
 * alone is no difference.
 */
export const edited = ({ name, tags, targets, permissions }: Edited): Record<string, unknown> => ({
  name,
  tags,
  targets,
  permissions: permissions.toSorted(
    (a, b) => Number(permissionRow(a)['effect'] !== 'allow') - Number(permissionRow(b)['effect'] !== 'allow'),
  ),
})

/** The versions of a policy for a merge that keeps each list whole. */
export const policyVersions = (before: Edited, mine: Edited): Omit<Versions, 'theirs'> => ({
  before: edited(before),
  mine: edited(mine),
  whole: wholeLists,
})
