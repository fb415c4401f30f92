import type { AccountNotification } from '#api/account/account-notifications.ts'
import { startJob } from '#features/jobs/jobs.ts'
import { useNumberStyle } from '#components/display/use-number-style.ts'
import { ConfirmDialog } from '#components/feedback/ConfirmDialog.tsx'
import { useProfileId } from '#app/use-session.ts'

/**
 * Deletes read notices, as a job: the API deletes them one at a time, under a limit per minute (contract 12.3, 1.8).
 */
export function ClearReadDialog({
  notices,
  onClose,
}: {
  notices: readonly AccountNotification[]
  onClose: () => void
}) {
  const write = useNumberStyle()
  const profile = useProfileId()
  const what = notices.length === 1 ? '1 read notice' : `${write(notices.length)} read notices`
  return (
    <ConfirmDialog
      title={`Delete ${what}`}
      body={
        <p>
          Everything that is read now goes for good, whatever the filters show. Unread notices stay. A job that you
          cancel keeps what it has deleted by then.
        </p>
      }
      confirmLabel={`Delete ${what}`}
      danger
      failureTitle="The job did not start"
      run={() =>
        startJob({
          kind: 'notices.delete',
          profile,
          title: `Delete ${what}`,
          input: {},
          rows: notices.map(({ id, title }) => ({ id, label: title || 'Without a title' })),
        })
      }
      onClose={onClose}
    />
  )
}
