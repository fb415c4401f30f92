import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { ApiError } from '#api/http/errors.ts'
import { serviceAuthorizations, type ServiceAuthorization } from '#api/service-authorizations.ts'
import { When } from '#components/display/When.tsx'
import { ConfirmDialog } from '#components/feedback/ConfirmDialog.tsx'
import { notify } from '#components/feedback/notify.ts'
import { useTimeStyle } from '#app/use-time-style.ts'
import { Stack } from '#components/layout/Stack.tsx'
import { say } from './messages/say.ts'

interface DeleteAuthorizationDialogProps {
  profile: string
  row: ServiceAuthorization
  onClose: () => void
}

/** Level 2 of the confirmation ladder: every device of the provider stops delivering data. */
export function DeleteAuthorizationDialog({ profile, row, onClose }: DeleteAuthorizationDialogProps) {
  const remove = useMutation(serviceAuthorizations.remove(profile))
  const style = useTimeStyle()
  const maybeDone = useRef(false)
  const run = async () => {
    try {
      await remove.mutateAsync(row)
    } catch (error) {
      // When an earlier try's answer was lost, an authorization that is missing has been deleted.
      const gone = maybeDone.current && error instanceof ApiError && error.kind === 'not-found'
      maybeDone.current ||= error instanceof ApiError && error.maybeDone
      if (!gone) throw error
    }
    notify({ message: say.authorizationNameDeleted({ name: row.name }) })
  }
  return (
    <ConfirmDialog
      title={row.name ? say.deleteName({ name: row.name }) : say.deleteNameless()}
      body={
        <Stack>
          <p>{row.name ? say.devicesStop({ name: row.name }) : say.devicesStopNameless()}</p>
          <p>{say.lastUsedWhen({ when: <When value={row.lastUsed} {...style} /> })}</p>
        </Stack>
      }
      confirmLabel={say.deleteAuthorization()}
      danger
      typeToConfirm={row.name.trim() || 'delete'}
      failureTitle={say.authorizationNotDeleted()}
      run={run}
      onClose={onClose}
    />
  )
}
