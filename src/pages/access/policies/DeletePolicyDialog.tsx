import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { ApiError } from '#api/http/errors.ts'
import { policies, type PolicyHead } from '#api/policies.ts'
import { ConfirmDialog } from '#components/feedback/ConfirmDialog.tsx'
import { notify } from '#components/feedback/notify.ts'
import { Stack } from '#components/layout/Stack.tsx'
import { useAffected } from './use-affected.ts'

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
      // After a try whose answer was lost, a missing policy is what was asked for.
      const gone = maybeDone.current && error instanceof ApiError && error.kind === 'not-found'
      maybeDone.current ||= error instanceof ApiError && error.maybeDone
      if (!gone) throw error
    }
    notify({ message: `Policy ${name} deleted` })
    onGone?.()
  }
  return (
    <ConfirmDialog
      title={`Delete ${name || 'the policy without a name'}`}
      body={
        <Stack gap={3}>
          <p>
            {active
              ? 'What it allows, and what it denies, stops at once. This cannot be undone.'
              : 'It is switched off, so nobody gains or loses anything. This cannot be undone.'}
          </p>
          <p>
            It is about <b>{affected ?? '…'}</b> now.
          </p>
        </Stack>
      }
      confirmLabel="Delete policy"
      danger
      {...(active ? { typeToConfirm: name.trim() || 'delete' } : {})}
      failureTitle="The policy was not deleted"
      run={run}
      onClose={onClose}
    />
  )
}
