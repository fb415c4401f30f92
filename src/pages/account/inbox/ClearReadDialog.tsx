import type { AccountNotification } from '#api/account/account-notifications.ts'
import { startJob } from '#features/jobs/jobs.ts'
import { useNumberStyle } from '#components/display/use-number-style.ts'
import { ConfirmDialog } from '#components/feedback/ConfirmDialog.tsx'
import { useProfileId } from '#app/use-session.ts'
import { say } from './messages/say.ts'

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
  const title = say.deleteRead({ n: notices.length, notices: write(notices.length) })
  return (
    <ConfirmDialog
      title={title}
      body={<p>{say.deleteMeaning()}</p>}
      confirmLabel={title}
      danger
      failureTitle={say.jobDidNotStart()}
      run={() =>
        startJob({
          kind: 'notices.delete',
          profile,
          title,
          input: {},
          rows: notices.map((notice) => ({ id: notice.id, label: notice.title || say.withoutATitle() })),
        })
      }
      onClose={onClose}
    />
  )
}
