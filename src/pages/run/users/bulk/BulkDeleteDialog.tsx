import { useNumberStyle } from '#components/display/use-number-style.ts'
import { ConfirmDialog } from '#components/feedback/ConfirmDialog.tsx'
import { Stack } from '#components/layout/Stack.tsx'
import { listNames, protectedCount, countUsers } from './bulk-texts.ts'
import { startDelete, type BulkProps } from './start-bulk.ts'
import { say } from './messages/say.ts'

/** Deletes the selected users: level 2 of the confirmation ladder, so their number must be typed (docs/confirmations.md). */
export function BulkDeleteDialog({ profile, users, onStarted, onClose }: BulkProps) {
  const write = useNumberStyle()
  const label = say.deletePeople({ people: countUsers(users.length, write) })
  const known = protectedCount(users)
  return (
    <ConfirmDialog
      title={label}
      body={
        <Stack>
          <p>{say.deletePeopleConsequence({ n: users.length, names: listNames(users, write) })}</p>
          <p>{known > 0 ? say.someLeftOut({ known: write(known) }) : say.protectedLeftOut()}</p>
        </Stack>
      }
      confirmLabel={label}
      danger
      typeToConfirm={String(users.length)}
      failureTitle={say.jobNotStarted()}
      run={async () => {
        await startDelete(profile, users, label)
        onStarted()
      }}
      onClose={onClose}
    />
  )
}
