import { Button } from '@mantine/core'
import type { AccountNotification } from '#api/account/account-notifications.ts'
import { endOfNotice, kindOf, type NoticeStanding } from './account-notification-kind.ts'
import { When } from '#components/display/When.tsx'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { useOpenProfile } from '#features/profiles/use-open-profile.ts'
import { useTimeStyle } from '#app/use-time-style.ts'
import classes from './notices.module.css'
import { usePressResult } from './press-results.ts'
import { visibleName } from '#lib/text/visible-text.ts'
import { say } from './messages/say.ts'

/** The state of a notice with buttons: until when it can be answered, or what was answered. */
export function NoticeOutcome({ notice, standing }: { notice: AccountNotification; standing: NoticeStanding }) {
  const result = usePressResult(notice.id)
  const style = useTimeStyle()
  const invitation = kindOf(notice) === 'invitation'
  if (result?.answer === 'declined') return <p className={classes.outcome}>{say.declinedOwnerTold()}</p>
  if (result?.answer === 'accepted') return <Joined result={result} />
  if (standing === 'answered') {
    return (
      <p className={classes.outcome}>
        {result && `${say.labelWasPressed({ label: visibleName(result.label) })} `}
        {invitation ? say.noLongerOpenAnswered() : say.buttonsCanNoLonger()}
      </p>
    )
  }
  if (standing === 'expired') {
    return (
      <p className={classes.outcome}>
        {say.invitationExpired({ when: <When value={endOfNotice(notice)} {...style} /> })}
      </p>
    )
  }
  if (standing === 'open' && invitation) {
    return (
      <p className={classes.outcome}>
        {say.endsWhen({
          when: <When value={endOfNotice(notice)} never={say.sevenDaysAfterSent()} {...style} />,
        })}
      </p>
    )
  }
  return result ? <p className={classes.outcome}>{say.labelWasPressed({ label: visibleName(result.label) })}</p> : null
}

function Joined({ result: { joined } }: { result: NonNullable<ReturnType<typeof usePressResult>> }) {
  const { open, isPending, error, reason } = useOpenProfile()
  if (joined === undefined) return <p className={classes.outcome}>{say.acceptedProfileStandsProfile()}</p>
  return (
    <div className={classes.joined}>
      <p className={classes.outcome}>{say.acceptedNameAmongProfiles({ name: visibleName(joined.name) })}</p>
      {error !== null && <ErrorPanel error={error} title={say.nameWasNotOpened({ name: joined.name })} />}
      {reason === undefined ? (
        <Button size="xs" loading={isPending} data-sends onClick={() => open(joined.id)}>
          {say.openName({ name: visibleName(joined.name) })}
        </Button>
      ) : (
        <p className={classes.outcome}>{reason}</p>
      )}
    </div>
  )
}
