import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { accountNotices, type AccountNotification } from '#api/account/account-notifications.ts'
import { kindOf, notificationStateOf } from './account-notification-kind.ts'
import type { ShownButton } from './notification-buttons.ts'
import { StatusBadge } from '#components/display/StatusBadge.tsx'
import { TextButton } from '#components/display/TextButton.tsx'
import { useNow } from '#components/display/use-now.ts'
import { When } from '#components/display/When.tsx'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { useSingleFlight } from '#components/command/use-single-flight.ts'
import { visibleLines, visibleName } from '#lib/text/visible-text.ts'
import { useReadOnlyReason } from '#app/use-session.ts'
import { useTimeStyle } from '#app/use-time-style.ts'
import { kindNames } from './find-notices.ts'
import classes from './notices.module.css'
import { NoticeButtons } from './NoticeButtons.tsx'
import { NoticeOutcome } from './NoticeOutcome.tsx'
import { say } from './messages/say.ts'
import { say as common } from '#lib/messages/say.ts'

interface NoticeCardProps {
  notice: AccountNotification
  /** The level of its heading on the page. */
  level: 2 | 3
  /** A checkbox to select it, in a list where several can be selected. */
  choice?: ReactNode
  /** A press is being sent. */
  busy: boolean
  failure: unknown
  onPress: (button: ShownButton) => void
  onDelete?: () => void
}

/** One notice: who sent it, what it says, its buttons, and what came of them. */
export function NoticeCard({ notice, level, choice, busy, failure, onPress, onDelete }: NoticeCardProps) {
  const style = useTimeStyle()
  const reason = useReadOnlyReason()
  const mark = useMutation(accountNotices.mark())
  const once = useSingleFlight()
  const kind = kindOf(notice)
  const standing = notificationStateOf(notice, useNow())
  const Title = level === 2 ? 'h2' : 'h3'
  const title = visibleName(notice.title) || say.withoutATitle()
  return (
    <li
      className={classes.item}
      data-choice={Boolean(choice) || undefined}
      data-unread={!notice.read || undefined}
      data-faded={standing === 'answered' || standing === 'expired' || undefined}
    >
      <div className={classes.head}>
        {choice}
        <Title className={classes.title}>{title}</Title>
        {!notice.read && (
          <StatusBadge tone="info" icon="mail">
            {say.unread()}
          </StatusBadge>
        )}
        {kind !== 'message' && (
          <StatusBadge
            tone={kind === 'invitation' ? 'info' : 'mute'}
            icon={kind === 'invitation' ? 'users' : 'command'}
          >
            {kindNames[kind]}
          </StatusBadge>
        )}
        <span className={classes.time}>
          <When value={notice.created_at ?? null} never={say.unknownTime()} {...style} />
        </span>
      </div>
      <p className={classes.message}>{visibleLines(notice.message)}</p>
      {standing === 'open' && <NoticeButtons notice={notice} reason={reason} busy={busy} onPress={onPress} />}
      <NoticeOutcome notice={notice} standing={standing} />
      {failure !== undefined && <ErrorPanel error={failure} title={say.buttonNotPressed()} />}
      {mark.error !== null && <ErrorPanel error={mark.error} title={say.titleWasNotMarked({ title })} />}
      {reason === undefined && (
        <div className={classes.actions} role="group" aria-label={say.actionsForTitle({ title })}>
          <TextButton
            aria-disabled={mark.isPending}
            data-sends
            onClick={() => once(() => mark.mutateAsync({ ids: [notice.id], read: !notice.read }))}
          >
            {notice.read ? say.markAsUnread() : say.markAsRead()}
          </TextButton>
          {onDelete && <TextButton onClick={onDelete}>{common.delete()}</TextButton>}
        </div>
      )}
    </li>
  )
}
