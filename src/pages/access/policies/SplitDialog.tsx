import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { contentOf, policies, readPolicy, type PolicyHead } from '#api/policies.ts'
import { asTuple } from '#features/policies/tuple.ts'
import { ConfirmDialog } from '#components/feedback/ConfirmDialog.tsx'
import { notify } from '#components/feedback/notify.ts'
import { Stack } from '#components/layout/Stack.tsx'

interface SplitDialogProps {
  profile: string
  policy: PolicyHead
  onClose: () => void
}

const isAnalysis = (target: unknown) => asTuple(target)?.[0] === 'analysis'

/** Makes one policy of each kind of target. Both give what the one gave: first the second is made, then the first cut. */
export function SplitDialog({ profile, policy, onClose }: SplitDialogProps) {
  const create = useMutation(policies.create(profile))
  const edit = useMutation(policies.update(profile))
  const made = useRef(false)
  return (
    <ConfirmDialog
      title={`Split ${policy.name}`}
      body={
        <Stack gap={3}>
          <p>
            A second policy with the same permissions takes the analyses, and this one keeps the users. Nobody gains or
            loses anything. Take from each what its kind does not need afterwards.
          </p>
        </Stack>
      }
      confirmLabel="Split policy"
      failureTitle="The policy was not split"
      run={async () => {
        const stored = await readPolicy(profile, policy.id)
        const scripts = stored.targets.filter(isAnalysis)
        const name = `${stored.name.slice(0, 85)} (analyses)`
        // After a failure between the two, the second policy is there already.
        if (!made.current) await create.mutateAsync({ ...contentOf(stored), name, targets: scripts })
        made.current = true
        const rest = stored.targets.filter((target) => !isAnalysis(target))
        await edit.mutateAsync({ policyId: policy.id, changes: { targets: rest } })
        notify({ message: `Policy ${name} created` })
      }}
      onClose={onClose}
    />
  )
}
