import { useMutation } from '@tanstack/react-query'
import { describeButtonEffect, readButtons } from '#features/notifications/notification-buttons.ts'
import { runNotifications, type RunNotification } from '#api/run/run-notifications.ts'
import { StatusBadge } from '#components/display/StatusBadge.tsx'
import { TextButton } from '#components/display/TextButton.tsx'
import { When } from '#components/display/When.tsx'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { visibleLines, visibleName } from '#lib/text/visible-text.ts'
import { useProfileId, useReadOnlyReason } from '#app/use-session.ts'
import { useTimeStyle } from '#app/use-time-style.ts'
import classes from './notifications.module.css'
import { say } from './messages/say.ts'
import { say as common } from '#lib/messages/say.ts'
import { listInWords } from '#lib/words/list-in-words.ts'

interface NotificationItemProps {
  userId: string
  notification: RunNotification
  onEdit: () => void
  onDelete: () => void
}

/** One sent message, with what its buttons do. */
export function NotificationItem({ userId, notification, onEdit, onDelete }: NotificationItemProps) {
  const profile = useProfileId()
  const style = useTimeStyle()
  const readOnly = useReadOnlyReason()
  const edit = useMutation(runNotifications.update(profile, userId))
  const { id, message, read, created_at, buttons_enabled, buttons_autodisable } = notification
  const title = visibleName(notification.title)
  const buttons = readButtons(notification.buttons)
  return (
    <li className={classes.item}>
      <div className={classes.head}>
        <h2 className={classes.title}>{title || say.withoutATitle()}</h2>
        {read ? (
          <StatusBadge tone="mute">{say.read()}</StatusBadge>
        ) : (
          <StatusBadge tone="info" icon="mail">
            {say.unread()}
          </StatusBadge>
        )}
        <span className={classes.time}>
          <When value={created_at ?? null} never={say.unknownTime()} {...style} />
        </span>
      </div>
      <p className={classes.message}>{visibleLines(message)}</p>
      {buttons.length > 0 && (
        <ul className={classes.buttons} aria-label={say.buttons()}>
          {buttons.map(({ label, effects }, at) => (
            // Buttons may be identical, and never move while they are shown.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={at}>
              <b>{visibleName(label) || say.withoutALabel()}</b>{' '}
              {effects.length === 0
                ? say.doesNothing()
                : visibleName(listInWords(effects.map(describeButtonEffect), 'unit'))}
            </li>
          ))}
        </ul>
      )}
      {buttons.length > 0 && (
        <p className="text-help">
          {buttons_enabled ? say.buttonsCanBePressed() : say.buttonsAreOff()}
          {buttons_autodisable && ` ${say.onePressTurnsOff()}`}
        </p>
      )}
      {edit.error && <ErrorPanel error={edit.error} title={say.notificationNotChanged()} />}
      {readOnly === undefined ? (
        <div className={classes.actions} role="group" aria-label={say.actionsForTitle({ title })}>
          <TextButton onClick={onEdit}>{common.edit()}</TextButton>
          <TextButton data-sends onClick={() => edit.isPending || edit.mutate({ id, changes: { read: !read } })}>
            {read ? say.markAsUnread() : say.markAsRead()}
          </TextButton>
          <TextButton onClick={onDelete}>{common.delete()}</TextButton>
        </div>
      ) : (
        <p className="text-help">{readOnly}</p>
      )}
    </li>
  )
}
