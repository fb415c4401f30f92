// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import type { DrawTag } from '#lib/words/node-of.ts'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Send notifications to users: in the portal and on their phones. */
  about: () => string
  /** Active users only */
  activeUsersOnly: () => string
  /** Add button */
  addButton: () => string
  /** URL */
  address: () => string
  /** Starts with https:// */
  addressHelp: () => string
  /** The analyses could not be read */
  analysesNotLoaded: () => string
  /** Analysis */
  analysis: () => string
  /** and {people} more. <button>Remove all</button> */
  andMore: (values: { people: string | number; button: DrawTag }) => ReactNode
  /** At most 100 characters */
  atMost100Characters: () => string
  /** At most 2,000 characters */
  atMost2000Characters: () => string
  /** At most 40 characters */
  atMost40Characters: () => string
  /** At most 60 characters */
  atMost60Characters: () => string
  /** Disable all buttons after one is pressed */
  autodisable: () => string
  /** Button */
  button: () => string
  /** Button {at} */
  buttonAt: (values: { at: string | number }) => string
  /** Buttons */
  buttons: () => string
  /** {buttons} of {most} */
  buttonsOf: (values: { buttons: string | number; most: string | number }) => string
  /** Choose an analysis */
  chooseAnalysis: () => string
  /** Select at least one user */
  chooseUser: () => string
  /** Selected users */
  chosenOnes: () => string
  /** Selected users */
  chosenUsers: () => string
  /** Colour */
  colour: () => string
  /** A CSS colour, such as #0b7796 or green. */
  colourHelp: () => string
  /** {n, plural, one {This uses {people} push notification.} other {This uses {people} push notifications.}} */
  costs: (values: { n: number; people: string | number }) => string
  /** {n, plural, one {This uses {people} push notification, but only {left} are left in this billing month. The rest fail; you can send them again later.} other {This uses {people} push notifications, but only {left} are left in this billing month. The rest fail; you can send them again later.}} */
  costsMoreThanLeft: (values: { n: number; people: string | number; left: string | number }) => string
  /** {n, plural, one {This uses {people} push notification of the {left} left in this billing month.} other {This uses {people} push notifications of the {left} left in this billing month.}} */
  costsOfLeft: (values: { n: number; people: string | number; left: string | number }) => string
  /** A CSS colour, such as #0b7796 or green. */
  cssColour: () => string
  /** Enter a message */
  enterAMessage: () => string
  /** Enter a title */
  enterATitle: () => string
  /** Enter a URL that starts with https:// */
  enterAddress: () => string
  /** Users with these tags */
  everybodyWithTags: () => string
  /** Finding recipients… */
  findingRecipients: () => string
  /** <b>{title}</b> is sent to {names}. You can undo this: the copies are deleted, but users may have read them already. */
  goesTo: (values: { title: string | number; names: string | number }) => ReactNode
  /** Icon */
  icon: () => string
  /** Icon background */
  iconBackground: () => string
  /** Image URL that starts with https:// */
  iconHelp: () => string
  /** In the portal */
  inThePortal: () => string
  /** inactive */
  inactive: () => string
  /** Inactive users are skipped. */
  inactiveHelp: () => string
  /** {n, plural, one {{users} selected user is inactive and is skipped.} other {{users} selected users are inactive and are skipped.}} */
  inactiveLeftOut: (values: { n: number; users: string | number }) => string
  /** {n, plural, one {{users} inactive user is skipped.} other {{users} inactive users are skipped.}} */
  inactiveMatching: (values: { n: number; users: string | number }) => string
  /** Inactive among the selected users: {users}. They see the notification once they can sign in. */
  inactiveWait: (values: { users: string | number }) => string
  /** just now */
  justNow: () => string
  /** Label */
  label: () => string
  /** Approximate preview. The portal applies its own theme. */
  likeness: () => string
  /** Finding {addresses} e-mail addresses… */
  lookingUp: (values: { addresses: string | number }) => string
  /** Message */
  message: () => string
  /** Can contain dictionary references, such as #SLUG.KEY#. */
  messageHelp: () => string
  /** {names} and {more} more */
  namesAndMore: (values: { names: string | number; more: string | number }) => string
  /** New notification */
  newNotification: () => string
  /** No users match. Change the tags to send the notification. */
  nobodyMatches: () => string
  /** Nothing has been sent yet. */
  notSentYet: () => string
  /** Notification discarded */
  notificationDiscarded: () => string
  /** The notification was not sent */
  notificationNotSent: () => string
  /** Notifications */
  notifications: () => string
  /** On a phone */
  onAPhone: () => string
  /** All matching users are inactive. Clear “Active users only” to send anyway. */
  onlyInactiveMatch: () => string
  /** Open a page */
  opensAPage: () => string
  /** {found} of {all} e-mail addresses found. */
  pastedFound: (values: { found: string | number; all: string | number }) => string
  /** Not found: {missing}. */
  pastedMissing: (values: { missing: string | number }) => string
  /** The e-mail addresses were not checked */
  pastedNotLookedUp: () => string
  /** Preview */
  preview: () => string
  /** Recipients */
  recipients: () => string
  /** Remove button {at} */
  removeButtonAt: (values: { at: string | number }) => string
  /** Remove {name} */
  removeName: (values: { name: string | number }) => string
  /** Review and send */
  reviewAndSend: () => string
  /** Run an analysis */
  runsAnAnalysis: () => string
  /** Enter a label for the button */
  sayWhatItDoes: () => string
  /** Search by name, e-mail or company */
  searchPlaceholder: () => string
  /** {n, plural, one {Send “{title}” to {users} user} other {Send “{title}” to {users} users}} */
  sendJob: (values: { n: number; title: string | number; users: string | number }) => string
  /** Send notification */
  sendNotification: () => string
  /** {n, plural, one {Send to {users} user} other {Send to {users} users}} */
  sendTo: (values: { n: number; users: string | number }) => string
  /** {n, plural, one {Sending to {users} user} other {Sending to {users} users}} */
  sendingTo: (values: { n: number; users: string | number }) => string
  /** {length} of {most} characters shown on a phone */
  shownOnPhone: (values: { length: string | number; most: string | number }) => string
  /** Tags */
  tags: () => string
  /** Users must have all of them. A key without a value matches any value. With no tags, the notification is sent to all users. */
  tagsHelp: () => string
  /** Title */
  title: () => string
  /** At most {maxButtons} buttons */
  tooManyButtons: (values: { maxButtons: string | number }) => string
  /** Users */
  users: () => string
  /** Action */
  whatItDoes: () => string
}

export const say = sayOf<Say>(en)
