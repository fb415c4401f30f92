// Written out of en.json by `npm run messages`: change the texts there.
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Add {key}={value} */
  addKeyValue: (values: { key: string | number; value: string | number }) => string
  /** Add tags */
  addTags: () => string
  /** Searched e-mail addresses; case, accents and word order do not matter. */
  addressesAllSpellings: () => string
  /** Searched e-mail addresses. Many match, so accents count as typed; a longer text finds every spelling. */
  addressesAsTyped: () => string
  /** {count} e-mail addresses copied */
  addressesCopied: (values: { count: string | number }) => string
  /** The browser refused to copy the e-mail addresses */
  addressesNotCopied: () => string
  /** Searched e-mail addresses. There are too many to look through all of them; a longer text finds more. */
  addressesTooMany: () => string
  /** Copy e-mail addresses */
  copyAddresses: () => string
  /** Copy IDs */
  copyIds: () => string
  /** {users} read */
  countRead: (values: { users: string | number }) => string
  /** {users} of {all} read */
  countReadOf: (values: { users: string | number; all: string | number }) => string
  /** Create the first one here; others can join through the sign-up page when it is open. */
  createFirst: () => string
  /** Create the first one here; nobody can join by themselves, because its sign-up page is closed. */
  createFirstClosed: () => string
  /** Created by single sign-on */
  createdBySso: () => string
  /** Deactivate */
  deactivate: () => string
  /** Searched names, e-mail addresses and companies; case, accents and word order do not matter. */
  everythingAllSpellings: () => string
  /** Searched names, e-mail addresses and companies. Many match, so accents count as typed; a longer text finds every spelling. */
  everythingAsTyped: () => string
  /** Searched names, e-mail addresses and companies. There are too many to look through all of them; a longer text finds more. */
  everythingTooMany: () => string
  /** Filter by tag: */
  filterByTag: () => string
  /** The first {most} are selected */
  firstSelected: (values: { most: string | number }) => string
  /** From the filter of the list: */
  fromFilter: () => string
  /** Go on selecting */
  goOnSelecting: () => string
  /** {count} IDs copied */
  idsCopied: (values: { count: string | number }) => string
  /** The browser refused to copy the IDs */
  idsNotCopied: () => string
  /** Inactive, and never logged in */
  inactiveNever: () => string
  /** Longest without login */
  longestWithoutLogin: () => string
  /** Never logged in */
  neverLoggedIn: () => string
  /** No */
  no: () => string
  /** No users yet, and the portal is not published */
  noUsersUnpublished: () => string
  /** No users yet */
  noUsersYet: () => string
  /** none */
  noneNoun: () => string
  /** Notify */
  notify: () => string
  /** Off */
  off: () => string
  /** Everybody, the oldest login first */
  oldestLoginFirst: () => string
  /** People who sign in to your portal. */
  purpose: () => string
  /** Remove tags */
  removeTags: () => string
  /** Searched IDs. */
  searchedIDs: () => string
  /** Select all {total} */
  selectAll: (values: { total: string | number }) => string
  /** Select all that match */
  selectAllThatMatch: () => string
  /** Select the first {most} */
  selectFirst: (values: { most: string | number }) => string
  /** {used} of {limit} user slots in use. */
  slotsInUse: (values: { used: string | number; limit: string | number }) => string
  /** Status */
  status: () => string
  /** Tag */
  tag: () => string
  /** With the tag source=sso */
  tagSourceSso: () => string
  /** Time zone and language… */
  timeZoneAndLanguage: () => string
  /** A user is a person who signs in to your portal, and nobody can before it is published. Publish it in the Run settings of TagoIO; you can create its users now or afterwards. */
  unpublishedHelp: () => string
  /** A user is a person who signs in to your portal. */
  userIs: () => string
  /** A user is a person who signs in to your portal at {url}. */
  userIsAt: (values: { url: string | number }) => string
  /** Waiting for approval */
  waitingForApproval: () => string
  /** active */
  wordActive: () => string
  /** company */
  wordCompany: () => string
  /** inactive */
  wordInactive: () => string
  /** language */
  wordLanguage: () => string
  /** last sign-in */
  wordLastSignIn: () => string
  /** never */
  wordNever: () => string
  /** phone */
  wordPhone: () => string
  /** sign-in */
  wordSignIn: () => string
  /** time zone */
  wordZone: () => string
  /** Yes */
  yes: () => string
}

export const say = sayOf<Say>(en)
