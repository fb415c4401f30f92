import { useMutation } from '@tanstack/react-query'
import type { Conflict, Side } from '../../../../api/merge-settings.ts'
import { policies, readPolicy } from '../../../../api/policies.ts'
import { useAsked } from '../../../../components/feedback/use-asked.ts'
import { SaveCancelled } from '../../../../components/form/use-form-engine.ts'
import { useProfileId } from '../../../shell/use-session.ts'
import { mergePolicies } from './merge-policies.ts'
import type { PolicyValues } from './policy-values.ts'

/** One way to save a policy: read fresh, merge, ask where two people changed the same, send what differs once. */
export function useSavePolicy(policyId: string) {
  const profile = useProfileId()
  const edit = useMutation(policies.edit(profile))
  const conflict = useAsked<readonly Conflict[], (conflict: Conflict) => Side>()
  const save = async (all: PolicyValues, base: PolicyValues) => {
    const versions = { before: base, mine: all, theirs: await readPolicy(profile, policyId) }
    let merged = mergePolicies(versions)
    if (merged.conflicts.length > 0) {
      const sides = await conflict.ask(merged.conflicts)
      if (!sides) throw new SaveCancelled()
      merged = mergePolicies(versions, sides)
    }
    if (Object.keys(merged.changes).length > 0) await edit.mutateAsync({ policyId, changes: merged.changes })
  }
  return { save, conflict: conflict.open }
}
