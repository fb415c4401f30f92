import { useNumberStyle } from '#components/display/use-number-style.ts'
import { ConfirmDialog } from '#components/feedback/ConfirmDialog.tsx'
import { listNames, countUsers } from './bulk-texts.ts'
import { startSetActive, type BulkProps } from './start-bulk.ts'
import { say } from './messages/say.ts'

/** Activates or deactivates the selected users: level 1 of the confirmation ladder (docs/confirmations.md). */
export function BulkActiveDialog({ profile, users, active, onStarted, onClose }: BulkProps & { active: boolean }) {
  const write = useNumberStyle()
  const people = countUsers(users.length, write)
  const names = listNames(users, write)
  const label = active ? say.activatePeople({ people }) : say.deactivatePeople({ people })
  return (
    <ConfirmDialog
      title={label}
      body={
        <>
          <p>{active ? say.activateConsequence({ names }) : say.peopleLockedOut({ names })}</p>
          <p>{say.oneAfterAnother()}</p>
        </>
      }
      confirmLabel={label}
      failureTitle={say.jobNotStarted()}
      run={async () => {
        await startSetActive(profile, users, label, active)
        onStarted()
      }}
      onClose={onClose}
    />
  )
}
