import { useMutation } from '@tanstack/react-query'
import { runNotifications } from '#api/run/run-notifications.ts'
import { ConfirmDialog } from '#components/feedback/ConfirmDialog.tsx'
import { notify } from '#components/feedback/notify.ts'
import type { NotificationDialogProps } from './EditNotificationDialog.tsx'
import { visibleName } from '#lib/text/visible-text.ts'
import { say } from './messages/say.ts'

/** Deletes a message from a user's notifications. */
export function DeleteNotificationDialog({ profile, userId, notification, onClose }: NotificationDialogProps) {
  const remove = useMutation(runNotifications.remove(profile, userId))
  const title = visibleName(notification.title)
  return (
    <ConfirmDialog
      title={say.deleteNotification()}
      body={<p>{notification.read ? say.readOneDisappears({ title }) : say.unreadOneDisappears({ title })}</p>}
      confirmLabel={say.deleteNotification()}
      danger
      failureTitle={say.notificationNotDeleted()}
      run={async () => {
        await remove.mutateAsync(notification.id)
        notify({ message: say.notificationTitleDeleted({ title: notification.title }) })
      }}
      onClose={onClose}
    />
  )
}
