import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { accountNotices, type AccountNotification } from '#api/account/account-notifications.ts'
import { notify } from '#components/feedback/notify.ts'
import { FailureDialog } from '#components/feedback/FailureDialog.tsx'
import { BulkBar } from '#components/table/rows/BulkBar.tsx'
import type { Selection } from '#components/table/rows/use-selection.ts'
import { useSingleFlight } from '#components/command/use-single-flight.ts'
import classes from '#features/notifications/notices.module.css'
import { say } from './messages/say.ts'

/** Marks the selected notices in one request (contract 12.2). They stay selected when that fails. */
export function SelectionBar({ selection }: { selection: Selection<AccountNotification> }) {
  const mark = useMutation(accountNotices.mark())
  const { rows } = selection
  const once = useSingleFlight()
  const send = (read: boolean) =>
    once(async () => {
      const ids = rows.map(({ id }) => id)
      await mark.mutateAsync({ ids, read })
      selection.clear()
      notify({ message: (read ? say.markedRead : say.markedUnread)({ count: ids.length }) })
    })
  if (rows.length === 0) return null
  return (
    <>
      <BulkBar count={rows.length} onClear={selection.clear}>
        <Button size="xs" variant="default" className={classes.bulk ?? ''} data-sends onClick={() => send(true)}>
          {say.markAsRead()}
        </Button>
        <Button size="xs" variant="default" className={classes.bulk ?? ''} data-sends onClick={() => send(false)}>
          {say.markAsUnread()}
        </Button>
      </BulkBar>
      {mark.error !== null && <FailureDialog title={say.noticesNotMarked()} error={mark.error} onClose={mark.reset} />}
    </>
  )
}
