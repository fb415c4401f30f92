import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { ApiError } from '#api/http/errors.ts'
import { serviceAuthorizations, type ServiceAuthorization } from '#api/service-authorizations.ts'
import { When } from '#components/display/When.tsx'
import { ConfirmDialog } from '#components/feedback/ConfirmDialog.tsx'
import { notify } from '#components/feedback/notify.ts'
import { useTimeStyle } from '#app/use-time-style.ts'
import { Stack } from '#components/layout/Stack.tsx'

interface DeleteAuthorizationDialogProps {
  profile: string
  row: ServiceAuthorization
  onClose: () => void
}

/** Level 2 of the confirmation ladder: every device behind the provider falls silent. */
export function DeleteAuthorizationDialog({ profile, row, onClose }: DeleteAuthorizationDialogProps) {
  const remove = useMutation(serviceAuthorizations.remove(profile))
  const style = useTimeStyle()
  const maybeDone = useRef(false)
  const run = async () => {
    try {
      await remove.mutateAsync(row)
    } catch (error) {
      // After a try whose answer was lost, a missing authorization is what was asked for.
      const gone = maybeDone.current && error instanceof ApiError && error.kind === 'not-found'
      maybeDone.current ||= error instanceof ApiError && error.maybeDone
      if (!gone) throw error
    }
    notify({ message: `Authorization ${row.name} deleted` })
  }
  return (
    <ConfirmDialog
      title={`Delete ${row.name || 'the authorization without a name'}`}
      body={
        <Stack>
          <p>
            Every device whose data comes through <b>{row.name || 'it'}</b> stops delivering at once. This cannot be
            undone: the provider needs a new authorization.
          </p>
          <p>
            Last used: <When value={row.lastUsed} {...style} />
          </p>
        </Stack>
      }
      confirmLabel="Delete authorization"
      danger
      typeToConfirm={row.name.trim() || 'delete'}
      failureTitle="The authorization was not deleted"
      run={run}
      onClose={onClose}
    />
  )
}
