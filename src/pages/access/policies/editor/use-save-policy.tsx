import { useMutation } from '@tanstack/react-query'
import { policies, readPolicy } from '../../../../api/policies.ts'
import { inWords } from '../../../../components/form/changes.ts'
import { labelled, useMergedSave } from '../../../../components/form/use-merged-save.tsx'
import { useProfileId } from '../../../shell/use-session.ts'
import { edited, policyVersions } from './merge-policies.ts'
import type { PolicyValues } from './policy-values.ts'

const labels: Readonly<Record<string, string>> = { name: 'Name', tags: 'Tags', targets: 'Who', permissions: 'May do' }

/** One way to save a policy: read fresh, merge, ask where two people changed the same, send what differs once. */
export function useSavePolicy(policyId: string) {
  const profile = useProfileId()
  const edit = useMutation(policies.edit(profile))
  const { save, dialog } = useMergedSave({
    title: 'Somebody changed this policy',
    label: labelled(labels),
    value: (value, { path: [part = ''] }) =>
      part === 'name' || part === 'tags' ? inWords(value) : JSON.stringify(value),
  })
  return {
    dialog,
    save: (all: PolicyValues, base: PolicyValues) =>
      save({
        read: async () => edited(await readPolicy(profile, policyId)),
        versions: (theirs) => ({ ...policyVersions(base, all), theirs }),
        send: (changes) => edit.mutateAsync({ policyId, changes }),
      }),
  }
}
