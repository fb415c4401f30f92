import { mergeSettings, type Conflict, type Side } from '../../../../api/merge-settings.ts'
import { permissionRow, type PolicyContent } from '../../../../api/policies.ts'

/** What the editor saves; whether a policy is on is changed elsewhere. */
export type Edited = Omit<PolicyContent, 'active'>

/** Allows come first, as the server gives them (contract 11.7), so that an order alone is no difference. */
const sorted = (rows: readonly unknown[]) =>
  rows.toSorted(
    (a, b) => Number(permissionRow(a)['effect'] !== 'allow') - Number(permissionRow(b)['effect'] !== 'allow'),
  )

/**
 * Each list is one value: rules of two people mixed line by line would be a policy that nobody wrote. JSON keeps the
 * merge from looking inside.
 */
const whole = ({ name, tags, targets, permissions }: Edited) => ({
  name,
  tags: JSON.stringify(tags),
  targets: JSON.stringify(targets),
  permissions: JSON.stringify(sorted(permissions)),
})

/** Three-way merge of a policy; `changes` holds only what has to be sent. */
export function mergePolicies(
  versions: { before: Edited; mine: Edited; theirs: Edited },
  choose?: (conflict: Conflict) => Side,
): { changes: Partial<Edited>; conflicts: Conflict[] } {
  const { changes, conflicts } = mergeSettings(
    { before: whole(versions.before), mine: whole(versions.mine), theirs: whole(versions.theirs) },
    choose,
  )
  const read: Partial<Edited> = {}
  const { name, tags, targets, permissions } = changes
  if (typeof name === 'string') read.name = name
  // The texts were made above from lists of these types.
  // oxlint-disable typescript/no-unsafe-type-assertion
  if (typeof tags === 'string') read.tags = JSON.parse(tags) as Edited['tags']
  if (typeof targets === 'string') read.targets = JSON.parse(targets) as unknown[]
  if (typeof permissions === 'string') read.permissions = JSON.parse(permissions) as unknown[]
  // oxlint-enable typescript/no-unsafe-type-assertion
  return { changes: read, conflicts }
}
