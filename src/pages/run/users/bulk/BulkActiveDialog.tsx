import { useNumberStyle } from '#components/display/use-number-style.ts'
import { ConfirmDialog } from '#components/feedback/ConfirmDialog.tsx'
import { listNames, countUsers } from './bulk-texts.ts'
import { startSetActive, type BulkProps } from './start-bulk.ts'

/** Lets the chosen users in, or keeps them out: level 1 of the confirmation ladder (docs/confirmations.md). */
export function BulkActiveDialog({ profile, users, active, onStarted, onClose }: BulkProps & { active: boolean }) {
  const write = useNumberStyle()
  const verb = active ? 'Activate' : 'Deactivate'
  const label = `${verb} ${countUsers(users.length, write)}`
  return (
    <ConfirmDialog
      title={label}
      body={
        <>
          <p>
            <b>{listNames(users, write)}</b> {active ? 'can sign in' : 'can no longer sign in'}.{' '}
            {active
              ? 'Where the portal approves sign-ups by hand, TagoIO may mail each of them that they are welcome.'
              : 'Tokens to log in as them stop working. Tags, settings and history stay; you can activate them again.'}
          </p>
          <p>The users are changed one after another; the panel at the lower right shows how far it is.</p>
        </>
      }
      confirmLabel={label}
      failureTitle="The job did not start"
      run={async () => {
        await startSetActive(profile, users, label, active)
        onStarted()
      }}
      onClose={onClose}
    />
  )
}
