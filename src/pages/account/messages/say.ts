// Written out of en.json by `npm run messages`: change the texts there.
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Account */
  account: () => string
  /** Your name, and the format of dates and numbers, in every profile. */
  accountAbout: () => string
  /** The account could not be read */
  accountCouldNotBeRead: () => string
  /** Account pages */
  accountPages: () => string
  /** Delete read */
  clearRead: () => string
  /** Details */
  details: () => string
  /** Everything marked as read */
  everythingMarkedAsRead: () => string
  /** Inbox */
  inbox: () => string
  /** Invitations, messages from your scripts and news from TagoIO, for all your profiles. */
  inboxAbout: () => string
  /** The inbox could not be loaded */
  inboxDidNotLoad: () => string
  /** Mark all as read */
  markAllAsRead: () => string
  /** Nothing was marked as read */
  nothingMarkedRead: () => string
  /** Security */
  security: () => string
  /** Your password, two-factor authentication and account deletion. */
  securityAbout: () => string
}

export const say = sayOf<Say>(en)
