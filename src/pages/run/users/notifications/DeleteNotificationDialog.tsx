import { useMutation } from '@tanstack/react-query'
import { runNotifications } from '#api/run/run-notifications.ts'
import { ConfirmDialog } from '#components/feedback/ConfirmDialog.tsx'
import { notify } from '#components/feedback/notify.ts'
import type { NotificationDialogProps } from './EditNotificationDialog.tsx'
import { visibleName } from '#lib/text/visible-text.ts'

/** Takes a message away from a user. */
export function DeleteNotificationDialog({ profile, userId, notification, onClose }: NotificationDialogProps) {
  const remove = useMutation(runNotifications.remove(profile, userId))
  return (
    <ConfirmDialog
      title="Delete notification"
      body={
        <p>
          <b>{visibleName(notification.title)}</b> disappears from the portal for good
          {notification.read ? '' : ', unread'}. The unit it cost does not come back.
        </p>
      }
      confirmLabel="Delete notification"
      danger
      failureTitle="The notification was not deleted"
      run={async () => {
        await remove.mutateAsync(notification.id)
        notify({ message: `Notification ${notification.title} deleted` })
      }}
      onClose={onClose}
    />
  )
}
