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

interface NotificationItemProps {
  userId: string
  notification: RunNotification
  onEdit: () => void
  onDelete: () => void
}

/** One message as it was sent, with what its buttons do. */
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
        <h2 className={classes.title}>{title || 'Without a title'}</h2>
        {read ? (
          <StatusBadge tone="mute">Read</StatusBadge>
        ) : (
          <StatusBadge tone="ok" icon="mail">
            Unread
          </StatusBadge>
        )}
        <span className={classes.time}>
          <When value={created_at ?? null} never="Unknown time" {...style} />
        </span>
      </div>
      <p className={classes.message}>{visibleLines(message)}</p>
      {buttons.length > 0 && (
        <ul className={classes.buttons} aria-label="Buttons">
          {buttons.map(({ label, effects }, at) => (
            // Buttons may repeat and never move while they are shown.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={at}>
              <b>{visibleName(label) || 'Without a label'}</b>{' '}
              {effects.length === 0 ? 'does nothing' : visibleName(effects.map(describeButtonEffect).join(', '))}
            </li>
          ))}
        </ul>
      )}
      {buttons.length > 0 && (
        <p className="text-help">
          {buttons_enabled ? 'Buttons can be pressed.' : 'Buttons are off.'}
          {buttons_autodisable && ' One press turns them all off.'}
        </p>
      )}
      {edit.error && <ErrorPanel error={edit.error} title="The notification was not changed" />}
      {readOnly === undefined ? (
        <div className={classes.actions} role="group" aria-label={`Actions for ${title}`}>
          <TextButton onClick={onEdit}>Edit</TextButton>
          <TextButton data-sends onClick={() => edit.isPending || edit.mutate({ id, changes: { read: !read } })}>
            {read ? 'Mark as unread' : 'Mark as read'}
          </TextButton>
          <TextButton onClick={onDelete}>Delete</TextButton>
        </div>
      ) : (
        <p className="text-help">{readOnly}</p>
      )}
    </li>
  )
}
