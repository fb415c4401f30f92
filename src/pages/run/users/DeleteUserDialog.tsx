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

interface DeleteUserDialogProps {
  profile: string
  user: RunUser
  onClose: () => void
  onDeleted?: (() => void) | undefined
  onDeactivate: () => void
}

/** Level 2 of the confirmation ladder: final, so the address is typed; deactivating is offered instead. */
export function DeleteUserDialog({ profile, user, onClose, onDeleted, onDeactivate }: DeleteUserDialogProps) {
  const remove = useMutation(runUsers.remove(profile))
  const style = useTimeStyle()
  const maybeDone = useRef(false)
  const run = async () => {
    try {
      await remove.mutateAsync(user.id)
    } catch (error) {
      // After a try whose answer was lost, a missing user is what was asked for.
      const gone = maybeDone.current && error instanceof ApiError && error.kind === 'not-found'
      maybeDone.current ||= error instanceof ApiError && error.maybeDone
      if (!gone) throw error
    }
    notify({ message: `User ${user.name} deleted` })
    onDeleted?.()
  }
  return (
    <ConfirmDialog
      title={`Delete ${user.name}`}
      body={
        <Stack>
          <p>
            <b>{visibleName(user.name)}</b> {user.email && <>({visibleName(user.email)}) </>}is removed for good, with
            every token, setting and accepted agreement. The same address can be used again, but for a new user with a
            new ID.
          </p>
          <p>
            Last login: <When value={user.last_login ?? null} {...style} />
          </p>
          {user.active && (
            <p>
              To only keep this person out, <TextButton onClick={onDeactivate}>deactivate instead</TextButton>.
            </p>
          )}
        </Stack>
      }
      confirmLabel="Delete user"
      danger
      typeToConfirm={user.email || user.name}
      failureTitle="The user was not deleted"
      run={run}
      onClose={onClose}
    />
  )
}
