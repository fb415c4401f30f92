import { useNumberStyle } from '#components/display/use-number-style.ts'
import { ConfirmDialog } from '#components/feedback/ConfirmDialog.tsx'
import { Stack } from '#components/layout/Stack.tsx'
import { listNames, protectedCount, countUsers } from './bulk-texts.ts'
import { startDelete, type BulkProps } from './start-bulk.ts'

/** Removes the chosen users for good: level 2 of the confirmation ladder, so their number is typed (docs/confirmations.md). */
export function BulkDeleteDialog({ profile, users, onStarted, onClose }: BulkProps) {
  const write = useNumberStyle()
  const label = `Delete ${countUsers(users.length, write)}`
  const known = protectedCount(users)
  return (
    <ConfirmDialog
      title={label}
      body={
        <Stack>
          <p>
            <b>{listNames(users, write)}</b> {users.length === 1 ? 'is' : 'are'} removed for good, with every token,
            setting and accepted agreement. This cannot be undone; a job that you cancel keeps what it has deleted by
            then.
          </p>
          <p>
            Users protected by a tag and the anonymous user are left out
            {known > 0 ? `: at least ${write(known)} of these` : ''}. To only keep people out, deactivate them instead.
          </p>
        </Stack>
      }
      confirmLabel={label}
      danger
      typeToConfirm={String(users.length)}
      failureTitle="The job did not start"
      run={async () => {
        await startDelete(profile, users, label)
        onStarted()
      }}
      onClose={onClose}
    />
  )
}
