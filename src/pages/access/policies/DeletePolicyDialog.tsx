import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { ApiError } from '#api/http/errors.ts'
import { policies, type PolicyHead } from '#api/policies.ts'
import { ConfirmDialog } from '#components/feedback/ConfirmDialog.tsx'
import { notify } from '#components/feedback/notify.ts'
import { Stack } from '#components/layout/Stack.tsx'
import { useAffected } from './use-affected.ts'
import { say } from './messages/say.ts'

interface DeletePolicyDialogProps {
  profile: string
  policy: PolicyHead
  onClose: () => void
  onGone?: () => void
}

/** Level 2 of the confirmation ladder; a policy in use asks for its name. */
export function DeletePolicyDialog({ profile, policy, onClose, onGone }: DeletePolicyDialogProps) {
  const remove = useMutation(policies.remove(profile))
  const affected = useAffected(profile, policy.id)
  const maybeDone = useRef(false)
  const { name, active } = policy
  const run = async () => {
    try {
      await remove.mutateAsync(policy.id)
    } catch (error) {
      // When an earlier try's answer was lost, a policy that is missing has been deleted.
      const gone = maybeDone.current && error instanceof ApiError && error.kind === 'not-found'
      maybeDone.current ||= error instanceof ApiError && error.maybeDone
      if (!gone) throw error
    }
    notify({ message: say.policyDeleted({ name }) })
    onGone?.()
  }
  return (
    <ConfirmDialog
      title={say.deleteName({ name: name || say.thePolicyWithoutAName() })}
      body={
        <Stack gap={3}>
          <p>{active ? say.deleteMeaning() : say.deleteMeaningOff()}</p>
          <p>{say.itIsAbout({ affected: affected ?? '…' })}</p>
        </Stack>
      }
      confirmLabel={say.deletePolicy()}
      danger
      {...(active ? { typeToConfirm: name.trim() || 'delete' } : {})}
      failureTitle={say.policyNotDeleted()}
      run={run}
      onClose={onClose}
    />
  )
}
