import { permissionRow, type PolicyContent } from '#api/policies.ts'
import type { Versions } from '#components/form/draft/merge-versions.ts'

/** What the editor saves; whether a policy is on is changed elsewhere. */
export type Edited = Omit<PolicyContent, 'active'>

/** Lists whose rows mean nothing apart: rules of two people mixed line by line would be a policy that nobody wrote. */
export const wholeLists = ['targets', 'permissions'] as const

/** The parts of a policy to compare. Allows come first, as the server gives them (contract 11.7): an order alone is no difference. */
export const edited = ({ name, tags, targets, permissions }: Edited): Record<string, unknown> => ({
  name,
  tags,
  targets,
  permissions: permissions.toSorted(
    (a, b) => Number(permissionRow(a)['effect'] !== 'allow') - Number(permissionRow(b)['effect'] !== 'allow'),
  ),
})

/** What a policy was and what the person wants of it, for a merge that leaves each list whole. */
export const policyVersions = (before: Edited, mine: Edited): Omit<Versions, 'theirs'> => ({
  before: edited(before),
  mine: edited(mine),
  whole: wholeLists,
})
