// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Actions for {title} */
  actionsForTitle: (values: { title: string | number }) => string
  /** Buttons */
  buttons: () => string
  /** Buttons are off. */
  buttonsAreOff: () => string
  /** Buttons can be pressed. */
  buttonsCanBePressed: () => string
  /** Delete notification */
  deleteNotification: () => string
  /** The notification was deleted meanwhile */
  deletedMeanwhile: () => string
  /** does nothing */
  doesNothing: () => string
  /** The portal shows the new words. What a phone has shown already stays as it was. */
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
  /** Messages that this person gets in the portal appear here, with whether they were read. */
  notificationsHelp: () => string
  /** The notifications could not be read */
  notificationsNotRead: () => string
  /** Notifications of {name} */
  notificationsOfName: (values: { name: string | number }) => string
  /** Notify {name} */
  notifyName: (values: { name: string | number }) => string
  /** One press turns them all off. */
  onePressTurnsOff: () => string
  /** Read */
  read: () => string
  /** <b>{title}</b> disappears from the portal for good. The unit it cost does not come back. */
  readOneDisappears: (values: { title: string | number }) => ReactNode
  /** Save changes */
  saveChanges: () => string
  /** Somebody changed this notification */
  somebodyChangedThisNotification: () => string
  /** Title */
  title: () => string
  /** Unknown time */
  unknownTime: () => string
  /** Unread */
  unread: () => string
  /** <b>{title}</b> disappears from the portal for good, unread. The unit it cost does not come back. */
  unreadOneDisappears: (values: { title: string | number }) => ReactNode
  /** Without a label */
  withoutALabel: () => string
  /** Without a title */
  withoutATitle: () => string
}

export const say = sayOf<Say>(en)
