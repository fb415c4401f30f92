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

/** The state of a notice with buttons: until when it can be answered, or what was answered. */
export function NoticeOutcome({ notice, standing }: { notice: AccountNotification; standing: NoticeStanding }) {
  const result = usePressResult(notice.id)
  const style = useTimeStyle()
  const invitation = kindOf(notice) === 'invitation'
  if (result?.answer === 'declined') return <p className={classes.outcome}>You declined; the owner was told.</p>
  if (result?.answer === 'accepted') return <Joined result={result} />
  if (standing === 'answered') {
    return (
      <p className={classes.outcome}>
        {result && `${visibleName(result.label)} was pressed. `}
        {invitation ? 'No longer open: it was answered or withdrawn.' : 'Its buttons can no longer be pressed.'}
      </p>
    )
  }
  if (standing === 'expired') {
    return (
      <p className={classes.outcome}>
        This invitation expired <When value={endOfNotice(notice)} {...style} />. Ask for a new one to join.
      </p>
    )
  }
  if (standing === 'open' && invitation) {
    return (
      <p className={classes.outcome}>
        Ends <When value={endOfNotice(notice)} never="7 days after it was sent" {...style} />. Whoever accepts can see
        and change almost everything in the profile.
      </p>
    )
  }
  return result ? <p className={classes.outcome}>{visibleName(result.label)} was pressed.</p> : null
}

function Joined({ result: { joined } }: { result: NonNullable<ReturnType<typeof usePressResult>> }) {
  const { open, isPending, error, reason } = useOpenProfile()
  if (joined === undefined)
    return <p className={classes.outcome}>You accepted. The profile stands in the profile switcher.</p>
  return (
    <div className={classes.joined}>
      <p className={classes.outcome}>
        You accepted. <b>{visibleName(joined.name)}</b> is among your profiles now.
      </p>
      {error !== null && <ErrorPanel error={error} title={`${joined.name} was not opened`} />}
      {reason === undefined ? (
        <Button size="xs" loading={isPending} data-sends onClick={() => open(joined.id)}>
          Open {visibleName(joined.name)}
        </Button>
      ) : (
        <p className={classes.outcome}>{reason}</p>
      )}
    </div>
  )
}
