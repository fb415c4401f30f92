import { fetchCurrent } from '#api/http/fetch-current.ts'
import { portalAddress } from '#api/run/portal-address.ts'
import { mailRecovery } from '#api/run/mail-recovery.ts'
import type { RunUser } from '#api/run/run-users.ts'
import { ConfirmDialog } from '#components/feedback/ConfirmDialog.tsx'
import { notify } from '#components/feedback/notify.ts'
import { visibleName } from '#lib/text/visible-text.ts'
import { say } from './messages/say.ts'

class NoPortal extends Error {
  readonly title = say.noPortalAddress()
  readonly meaning = say.notPublishedYet()
}

/** Sends a mail with which a person can set a new password: level 1 of the confirmation ladder, because it reaches them. */
export function RecoveryDialog({ profile, user, onClose }: { profile: string; user: RunUser; onClose: () => void }) {
  const run = async () => {
    const host = await fetchCurrent(portalAddress(profile))
    if (host === null) throw new NoPortal()
    await mailRecovery(host, user.email)
    // The server gives the same answer for unknown addresses, so the message cannot promise a mail.
    notify({ message: say.recoverySent({ email: user.email }) })
  }
  return (
    <ConfirmDialog
      title={say.sendRecoveryMailTo({ name: user.name })}
      body={
        <>
          <p>
            {say.recoveryConsequence({ email: visibleName(user.email) })} {!user.active && say.stillInactive()}
          </p>
          <p>{say.recoveryIsSafer()}</p>
        </>
      }
      confirmLabel={say.sendRecoveryMail()}
      failureTitle={say.recoveryMailNotSent()}
      run={run}
      onClose={onClose}
    />
  )
}
