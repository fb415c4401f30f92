import { useMutation } from '@tanstack/react-query'
import { policies, type PolicyHead } from '../../../api/policies.ts'
import { ConfirmDialog } from '../../../components/feedback/ConfirmDialog.tsx'
import { notify } from '../../../components/feedback/notify.ts'
import classes from './policies.module.css'
import { useAffected } from './use-affected.ts'

interface ActiveDialogProps {
  profile: string
  policy: PolicyHead
  onClose: () => void
}

/** Level 1 of the confirmation ladder: people gain or lose something at once. */
export function ActiveDialog({ profile, policy, onClose }: ActiveDialogProps) {
  const edit = useMutation(policies.edit(profile))
  const affected = useAffected(profile, policy.id)
  const { name, active } = policy
  const verb = active ? 'Switch off' : 'Switch on'
  return (
    <ConfirmDialog
      title={`${verb} ${name}?`}
      body={
        <div className={classes.body}>
          <p>
            {active
              ? 'What it allows, and what it denies, stops at once unless another policy says the same.'
              : 'What it allows, and what it denies, begins at once.'}
          </p>
          <p>
            It is about <b>{affected ?? '…'}</b> now.
          </p>
        </div>
      }
      confirmLabel={`${verb} policy`}
      failureTitle={`The policy was not switched ${active ? 'off' : 'on'}`}
      run={async () => {
        await edit.mutateAsync({ policyId: policy.id, changes: { active: !active } })
        notify({ message: `Policy ${name} switched ${active ? 'off' : 'on'}` })
      }}
      onClose={onClose}
    />
  )
}
