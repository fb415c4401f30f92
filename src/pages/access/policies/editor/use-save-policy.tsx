import { useMutation } from '@tanstack/react-query'
import { policies, readPolicy, parsePolicy, type StoredPolicy } from '#api/policies.ts'
import { describeValue } from '#components/form/save/changes.ts'
import { labelled, useMergedSave } from '#components/form/save/use-merged-save.tsx'
import { useProfileId } from '#app/use-session.ts'
import { edited, policyVersions } from './merge-policies.ts'
import type { PolicyValues } from './policy-values.ts'
import { useAgreeToEffect } from './use-agree-to-effect.tsx'
import { say as sayPolicies } from '../messages/say.ts'
import { say } from './messages/say.ts'

const labels: Readonly<Record<string, string>> = {
  get name() {
    return say.name()
  },
  get tags() {
    return sayPolicies.tags()
  },
  get targets() {
    return sayPolicies.who()
  },
  get permissions() {
    return sayPolicies.mayDo()
  },
}

/**
 * The only way to save a policy: read it again, merge, ask where two people changed the same, send the differences
 * once.
 */
export function useSavePolicy(policyId: string) {
  const profile = useProfileId()
  const edit = useMutation(policies.update(profile))
  const effect = useAgreeToEffect()
  const { save, dialog } = useMergedSave({
    title: say.somebodyChangedThisPolicy(),
    label: labelled(labels),
    value: (value, { path: [part = ''] }) =>
      part === 'name' || part === 'tags' ? describeValue(value) : JSON.stringify(value),
  })
  return {
    dialog: (
      <>
        {dialog}
        {effect.dialog}
      </>
    ),
    save: (all: PolicyValues, base: PolicyValues) => {
      let stored: StoredPolicy | undefined
      return save({
        read: async () => {
          stored = await readPolicy(profile, policyId)
          return edited(stored)
        },
        versions: (theirs) => ({ ...policyVersions(base, all), theirs }),
        send: (changes) => edit.mutateAsync({ policyId, changes }),
        agree: async (_, changes) =>
          stored === undefined || effect.agree(parsePolicy(stored), parsePolicy({ ...stored, ...changes })),
      })
    },
  }
}
