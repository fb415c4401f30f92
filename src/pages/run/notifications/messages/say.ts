// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import type { DrawTag } from '#lib/words/node-of.ts'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Messages to the people who sign in to your portal: in the bell of the portal and on their phones. */
  about: () => string
  /** Active users only */
  activeUsersOnly: () => string
  /** Add button */
  addButton: () => string
  /** Address */
  address: () => string
  /** Begins with https:// */
  addressHelp: () => string
  /** The list of analyses did not load. */
  analysesNotLoaded: () => string
  /** Analysis */
  analysis: () => string
  /** and {people} more <button>Remove all</button> */
  andMore: (values: { people: string | number; button: DrawTag }) => ReactNode
  /** At most 100 characters */
  atMost100Characters: () => string
  /** At most 2,000 characters */
  atMost2000Characters: () => string
  /** At most 40 characters */
  atMost40Characters: () => string
  /** At most 60 characters */
  atMost60Characters: () => string
  /** Switch all buttons off after one is pressed */
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
  /** Choose at least one user */
  chooseUser: () => string
  /** Users you choose */
  chosenOnes: () => string
  /** Chosen users */
  chosenUsers: () => string
  /** Colour */
  colour: () => string
  /** A CSS colour, such as #0b7796 or green. */
  colourHelp: () => string
  /** {n, plural, one {It uses {people} push notification.} other {It uses {people} push notifications.}} */
  costs: (values: { n: number; people: string | number }) => string
  /** {n, plural, one {It uses {people} push notification, but only {left} are left in this billing month. The rest fails and can be sent again later.} other {It uses {people} push notifications, but only {left} are left in this billing month. The rest fails and can be sent again later.}} */
  costsMoreThanLeft: (values: { n: number; people: string | number; left: string | number }) => string
  /** {n, plural, one {It uses {people} push notification of the {left} left in this billing month.} other {It uses {people} push notifications of the {left} left in this billing month.}} */
  costsOfLeft: (values: { n: number; people: string | number; left: string | number }) => string
  /** A CSS colour. */
  cssColour: () => string
  /** Enter a message */
  enterAMessage: () => string
  /** Enter a title */
  enterATitle: () => string
  /** Enter an address that begins with https:// */
  enterAddress: () => string
  /** Everybody with certain tags */
  everybodyWithTags: () => string
  /** Finding recipients… */
  findingRecipients: () => string
  /** <b>{title}</b> goes to {names}. It can be taken back: the copies are deleted then, but who has read it has read it. */
  goesTo: (values: { title: string | number; names: string | number }) => ReactNode
  /** Icon */
  icon: () => string
  /** Icon background */
  iconBackground: () => string
  /** Address of a picture, with https:// */
  iconHelp: () => string
  /** In the portal */
  inThePortal: () => string
  /** inactive */
  inactive: () => string
  /** Who cannot sign in is left out. */
  inactiveHelp: () => string
  /** {n, plural, one {{users} of the users you chose cannot sign in and is left out.} other {{users} of the users you chose cannot sign in and are left out.}} */
  inactiveLeftOut: (values: { n: number; users: string | number }) => string
  /** {n, plural, one {{users} inactive user is left out.} other {{users} inactive users are left out.}} */
  inactiveMatching: (values: { n: number; users: string | number }) => string
  /** {users} of the users you chose cannot sign in; the message waits until they can. */
  inactiveWait: (values: { users: string | number }) => string
  /** just now */
  justNow: () => string
  /** Label */
  label: () => string
  /** A likeness: colours and shapes follow your portal’s theme. */
  likeness: () => string
  /** Looking up {addresses} addresses… */
  lookingUp: (values: { addresses: string | number }) => string
  /** Message */
  message: () => string
  /** May hold references to your dictionary, like #SLUG.KEY#. */
  messageHelp: () => string
  /** {names} and {more} more */
  namesAndMore: (values: { names: string | number; more: string | number }) => string
  /** New notification */
  newNotification: () => string
  /** Nobody matches. Nothing can be sent. */
  nobodyMatches: () => string
  /** It is not sent yet. */
  notSentYet: () => string
  /** Notification discarded */
  notificationDiscarded: () => string
  /** The notification was not sent */
  notificationNotSent: () => string
  /** Notifications */
  notifications: () => string
  /** On a phone */
  onAPhone: () => string
  /** Nobody who matches can sign in. Untick “Active users only” to send all the same. */
  onlyInactiveMatch: () => string
  /** Opens a page */
  opensAPage: () => string
  /** {found} of {all} pasted addresses found. */
  pastedFound: (values: { found: string | number; all: string | number }) => string
  /** Not found: {missing}. */
  pastedMissing: (values: { missing: string | number }) => string
  /** The pasted addresses were not looked up */
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
  /** Runs an analysis */
  runsAnAnalysis: () => string
  /** Say what the button does */
  sayWhatItDoes: () => string
  /** Search name, e-mail or company */
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
  /** A user must carry all of them. A key without a value matches any value; without tags the message goes to everybody. */
  tagsHelp: () => string
  /** Title */
  title: () => string
  /** At most {maxButtons} buttons */
  tooManyButtons: (values: { maxButtons: string | number }) => string
  /** Users */
  users: () => string
  /** What it does */
  whatItDoes: () => string
}

export const say = sayOf<Say>(en)
