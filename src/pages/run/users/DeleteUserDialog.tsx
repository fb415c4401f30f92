import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { ApiError } from '#api/http/errors.ts'
import { runUsers, type RunUser } from '#api/run/run-users.ts'
import { When } from '#components/display/When.tsx'
import { ConfirmDialog } from '#components/feedback/ConfirmDialog.tsx'
import { notify } from '#components/feedback/notify.ts'
import { useTimeStyle } from '#app/use-time-style.ts'
import { TextButton } from '#components/display/TextButton.tsx'
import { visibleName } from '#lib/text/visible-text.ts'
import { Stack } from '#components/layout/Stack.tsx'
import { say } from './messages/say.ts'

interface DeleteUserDialogProps {
  profile: string
  user: RunUser
  onClose: () => void
  onDeleted?: (() => void) | undefined
  onDeactivate: () => void
}

/** Level 2 of the confirmation ladder: it is final, so the e-mail address must be typed; deactivating is offered instead. */
export function DeleteUserDialog({ profile, user, onClose, onDeleted, onDeactivate }: DeleteUserDialogProps) {
  const remove = useMutation(runUsers.remove(profile))
  const style = useTimeStyle()
  const maybeDone = useRef(false)
  const run = async () => {
    try {
      await remove.mutateAsync(user.id)
    } catch (error) {
      // After a try whose answer was lost, a missing user means that the deletion worked.
      const gone = maybeDone.current && error instanceof ApiError && error.kind === 'not-found'
      maybeDone.current ||= error instanceof ApiError && error.maybeDone
      if (!gone) throw error
    }
    notify({ message: say.userDeleted({ name: user.name }) })
    onDeleted?.()
  }
  return (
    <ConfirmDialog
      title={say.deleteName({ name: user.name })}
      body={
        <Stack>
          <p>
            {user.email
              ? say.deleteConsequence({ name: visibleName(user.name), email: visibleName(user.email) })
              : say.deleteConsequenceNoEmail({ name: visibleName(user.name) })}
          </p>
          <p>{say.lastLoginWhen({ when: <When value={user.last_login ?? null} {...style} /> })}</p>
          {user.active && (
            <p>{say.onlyKeepOut({ button: (inside) => <TextButton onClick={onDeactivate}>{inside}</TextButton> })}</p>
          )}
        </Stack>
      }
      confirmLabel={say.deleteUser()}
      danger
      typeToConfirm={user.email || user.name}
      failureTitle={say.userNotDeleted()}
      run={run}
      onClose={onClose}
    />
  )
}
