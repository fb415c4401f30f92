import { sameValue } from '#lib/json.ts'
import { parsePolicy, type Permission } from '#api/policies.ts'
import type { Governed } from '#api/policy-catalogue.ts'
import {
  describeChoice,
  describePermission,
  describeTarget,
  type SentenceContext,
} from '#features/policies/describe.ts'
import { describeChanges, type Change } from '#components/form/save/changes.ts'
import type { PolicyValues } from './policy-values.ts'
import { say as sayPolicies } from '../messages/say.ts'
import { say } from './messages/say.ts'

const labels = {
  get name() {
    return say.name()
  },
  get tags() {
    return sayPolicies.tags()
  },
  get active() {
    return say.switchedOn()
  },
}

/** Describes a whole list, one line for each element. */
function listWords<Row>(rows: readonly Row[], words: (row: Row) => string): string {
  return rows.length === 0 ? say.noRows() : rows.map(words).join('; ')
}

/** Describes the changes of a save in the words of the sentence; a list is replaced whole (contract 11.8). */
export function policyChanges(
  saved: PolicyValues,
  now: PolicyValues,
  kind: Governed,
  context: SentenceContext,
): Change[] {
  const { targets: _, permissions: __, ...was } = saved
  const { targets: ___, permissions: ____, ...is } = now
  const changes = describeChanges(was, is, labels)
  const [before, after] = [parsePolicy({ id: '', ...saved }), parsePolicy({ id: '', ...now })]
  const describeGrant = (permission: Permission) => describeChoice(describePermission(permission, kind, context))
  const who = (target: readonly string[]) => describeChoice(describeTarget(target, context))
  if (!sameValue(saved.targets, now.targets))
    changes.push({
      label: sayPolicies.who(),
      before: listWords(before.targets, who),
      after: listWords(after.targets, who),
      revert: () => ({ targets: saved.targets }),
    })
  if (!sameValue(saved.permissions, now.permissions))
    changes.push({
      label: sayPolicies.mayDo(),
      before: listWords(before.permissions, describeGrant),
      after: listWords(after.permissions, describeGrant),
      revert: () => ({ permissions: saved.permissions }),
    })
  return changes
}
