import { useMutation } from '@tanstack/react-query'
import { runUsers, type RunUser } from '#api/run/run-users.ts'
import { ConfirmDialog } from '#components/feedback/ConfirmDialog.tsx'
import { notify } from '#components/feedback/notify.ts'
import { visibleName } from '#lib/text/visible-text.ts'

/** Level 1 of the confirmation ladder: it affects a person, and can be undone. */
export function DeactivateDialog({ profile, user, onClose }: { profile: string; user: RunUser; onClose: () => void }) {
  const edit = useMutation(runUsers.setActive(profile))
  const run = async () => {
    await edit.mutateAsync({ userId: user.id, active: false })
    notify({
      message: `User ${user.name} deactivated`,
      undo: () => edit.mutateAsync({ userId: user.id, active: true }),
    })
  }
  return (
    <ConfirmDialog
      title={`Deactivate ${user.name}`}
      body={
        <p>
          <b>{visibleName(user.name)}</b> {user.email && <>({visibleName(user.email)}) </>}can no longer sign in, and
          tokens to log in as this user stop working. Tags, settings and history stay; you can activate the user again.
        </p>
      }
      confirmLabel="Deactivate user"
      failureTitle="The user was not deactivated"
      run={run}
      onClose={onClose}
    />
  )
}
