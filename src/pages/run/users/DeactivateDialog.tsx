import { useMutation } from '@tanstack/react-query'
import { runUsers, type RunUser } from '#api/run/run-users.ts'
import { ConfirmDialog } from '#components/feedback/ConfirmDialog.tsx'
import { notify } from '#components/feedback/notify.ts'
import { visibleName } from '#lib/text/visible-text.ts'
import { say } from './messages/say.ts'

/** Level 1 of the confirmation ladder: it affects a person but can be undone. */
export function DeactivateDialog({ profile, user, onClose }: { profile: string; user: RunUser; onClose: () => void }) {
  const edit = useMutation(runUsers.setActive(profile))
  const run = async () => {
    await edit.mutateAsync({ userId: user.id, active: false })
    notify({
      message: say.userDeactivated({ name: user.name }),
      undo: () => edit.mutateAsync({ userId: user.id, active: true }),
    })
  }
  return (
    <ConfirmDialog
      title={say.deactivateName({ name: user.name })}
      body={
        <p>
          {user.email
            ? say.deactivateConsequence({ name: visibleName(user.name), email: visibleName(user.email) })
            : say.deactivateConsequenceNoEmail({ name: visibleName(user.name) })}
        </p>
      }
      confirmLabel={say.deactivateUser()}
      failureTitle={say.userNotDeactivated()}
      run={run}
      onClose={onClose}
    />
  )
}
