// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Actions for {title} */
  actionsForTitle: (values: { title: string | number }) => string
  /** Buttons */
  buttons: () => string
  /** Buttons are disabled. */
  buttonsAreOff: () => string
  /** Buttons can be pressed. */
  buttonsCanBePressed: () => string
  /** Delete notification */
  deleteNotification: () => string
  /** The notification has been deleted */
  deletedMeanwhile: () => string
  /** has no action */
  doesNothing: () => string
  /** The portal shows the new text. Push notifications already delivered do not change. */
  editHelp: () => string
  /** Edit notification */
  editNotification: () => string
  /** Enter a message */
  enterAMessage: () => string
  /** Enter a title */
  enterATitle: () => string
  /** Mark as read */
  markAsRead: () => string
  /** Mark as unread */
  markAsUnread: () => string
  /** Message */
  message: () => string
  /** {name} has no notifications */
  nameHasNoNotifications: (values: { name: string | number }) => string
  /** The notification was not changed */
  notificationNotChanged: () => string
  /** The notification was not deleted */
  notificationNotDeleted: () => string
  /** Notification {title} deleted */
  notificationTitleDeleted: (values: { title: string | number }) => string
  /** Notification {title} saved */
  notificationTitleSaved: (values: { title: string | number }) => string
  /** Notifications sent to this user appear here with their read status. */
  notificationsHelp: () => string
  /** The notifications could not be read */
  notificationsNotRead: () => string
  /** Notifications of {name} */
  notificationsOfName: (values: { name: string | number }) => string
  /** Notify {name} */
  notifyName: (values: { name: string | number }) => string
  /** Pressing one disables them all. */
  onePressTurnsOff: () => string
  /** Read */
  read: () => string
  /** <b>{title}</b> is deleted from the portal permanently. Its push notification still counts as used. */
  readOneDisappears: (values: { title: string | number }) => ReactNode
  /** Save changes */
  saveChanges: () => string
  /** Someone else changed this notification */
  somebodyChangedThisNotification: () => string
  /** Title */
  title: () => string
  /** Unknown time */
  unknownTime: () => string
  /** Unread */
  unread: () => string
  /** <b>{title}</b> is unread. It is deleted from the portal permanently. Its push notification still counts as used. */
  unreadOneDisappears: (values: { title: string | number }) => ReactNode
  /** No label */
  withoutALabel: () => string
  /** Untitled */
  withoutATitle: () => string
}

export const say = sayOf<Say>(en)
