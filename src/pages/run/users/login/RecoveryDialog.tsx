import { portalAddress } from '#api/run/portal-address.ts'
import { mailRecovery } from '#api/run/portal-recovery.ts'
import { queryClient } from '#api/http/query-client.ts'
import type { RunUser } from '#api/run/run-users.ts'
import { ConfirmDialog } from '#components/feedback/ConfirmDialog.tsx'
import { notify } from '#components/feedback/notify.ts'
import { visibleName } from '#lib/text/visible-text.ts'

class NoPortal extends Error {
  readonly title = 'This profile has no portal address'
  readonly meaning = 'The mail comes from the portal, which is not published yet.'
}

/** Lets people choose a password of their own, by a link in a mail: level 1, because somebody hears of it. */
export function RecoveryDialog({ profile, user, onClose }: { profile: string; user: RunUser; onClose: () => void }) {
  const run = async () => {
    const host = await queryClient.fetchQuery(portalAddress(profile))
    if (host === null) throw new NoPortal()
    await mailRecovery(host, user.email)
    // The server answers the same for addresses it does not know, so no more can be said.
    notify({ message: `If the portal knows ${user.email}, a recovery mail is on its way` })
  }
  return (
    <ConfirmDialog
      title={`Send a recovery mail to ${user.name}`}
      body={
        <>
          <p>
            The portal mails <b>{visibleName(user.email)}</b> a link to choose a new password. Until it is used, the
            present password stays as it is.{' '}
            {user.active ? '' : 'This user is inactive: a new password alone does not let them in.'}
          </p>
          <p>Nobody else learns the password, so this is safer than setting one.</p>
        </>
      }
      confirmLabel="Send recovery mail"
      failureTitle="The recovery mail was not sent"
      run={run}
      onClose={onClose}
    />
  )
}
