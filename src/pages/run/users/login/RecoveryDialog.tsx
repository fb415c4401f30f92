import { fetchCurrent } from '#api/http/fetch-current.ts'
import { portalAddress } from '#api/run/portal-address.ts'
import { mailRecovery } from '#api/run/portal-recovery.ts'
import type { RunUser } from '#api/run/run-users.ts'
import { ConfirmDialog } from '#components/feedback/ConfirmDialog.tsx'
import { notify } from '#components/feedback/notify.ts'
import { visibleName } from '#lib/text/visible-text.ts'
import { say } from './messages/say.ts'

class NoPortal extends Error {
  readonly title = say.noPortalAddress()
  readonly meaning = say.notPublishedYet()
}

/** Lets people choose a password of their own, by a link in a mail: level 1, because somebody hears of it. */
export function RecoveryDialog({ profile, user, onClose }: { profile: string; user: RunUser; onClose: () => void }) {
  const run = async () => {
    const host = await fetchCurrent(portalAddress(profile))
    if (host === null) throw new NoPortal()
    await mailRecovery(host, user.email)
    // The server answers the same for addresses it does not know, so no more can be said.
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
