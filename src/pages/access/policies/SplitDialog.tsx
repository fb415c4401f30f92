import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { contentOf, policies, readPolicy, type PolicyHead } from '#api/policies.ts'
import { asTuple } from '#features/policies/tuple.ts'
import { ConfirmDialog } from '#components/feedback/ConfirmDialog.tsx'
import { notify } from '#components/feedback/notify.ts'
import { Stack } from '#components/layout/Stack.tsx'
import { say } from './messages/say.ts'

interface SplitDialogProps {
  profile: string
  policy: PolicyHead
  onClose: () => void
}

const isAnalysis = (target: unknown) => asTuple(target)?.[0] === 'analysis'

/**
 * Splits a policy for both kinds into one for each. Together they grant the same. First the second one is created, then
 * the first is reduced.
 */
export function SplitDialog({ profile, policy, onClose }: SplitDialogProps) {
  const create = useMutation(policies.create(profile))
  const edit = useMutation(policies.update(profile))
  const made = useRef(false)
  return (
    <ConfirmDialog
      title={say.splitName({ name: policy.name })}
      body={
        <Stack gap={3}>
          <p>{say.splitMeaning()}</p>
        </Stack>
      }
      confirmLabel={say.splitPolicy()}
      failureTitle={say.policyNotSplit()}
      run={async () => {
        const stored = await readPolicy(profile, policy.id)
        const scripts = stored.targets.filter(isAnalysis)
        const name = say.analysesOfName({ name: stored.name.slice(0, 85) })
        // When a try failed between the two steps, the second policy exists already.
        if (!made.current) await create.mutateAsync({ ...contentOf(stored), name, targets: scripts })
        made.current = true
        const rest = stored.targets.filter((target) => !isAnalysis(target))
        await edit.mutateAsync({ policyId: policy.id, changes: { targets: rest } })
        notify({ message: say.policyCreated({ name }) })
      }}
      onClose={onClose}
    />
  )
}
