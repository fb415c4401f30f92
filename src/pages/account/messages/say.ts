// Written out of en.json by `npm run messages`: change the texts there.
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Account */
  account: () => string
  /** You, in every profile: your name, and how you read dates and numbers. */
  accountAbout: () => string
  /** The account could not be read */
  accountCouldNotBeRead: () => string
  /** Account pages */
  accountPages: () => string
  /** Clear read */
  clearRead: () => string
  /** Details */
  details: () => string
  /** Everything marked as read */
  everythingMarkedAsRead: () => string
  /** Inbox */
  inbox: () => string
  /** Invitations, messages of your scripts and news from TagoIO, for your account in every profile. */
  inboxAbout: () => string
  /** The inbox did not load */
  inboxDidNotLoad: () => string
  /** Mark all as read */
  markAllAsRead: () => string
  /** Nothing was marked as read */
  nothingMarkedRead: () => string
  /** Security */
  security: () => string
  /** Your password, your second factor, and the end of the account. */
  securityAbout: () => string
}

export const say = sayOf<Say>(en)
