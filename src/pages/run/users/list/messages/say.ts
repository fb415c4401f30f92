// Written out of en.json by `npm run messages`: change the texts there.
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Add {key}={value} */
  addKeyValue: (values: { key: string | number; value: string | number }) => string
  /** Add tags */
  addTags: () => string
  /** Searched e-mail addresses, ignoring case, accents and word order. */
  addressesAllSpellings: () => string
  /** Searched e-mail addresses with accents as entered. Enter more text to match all spellings. */
  addressesAsTyped: () => string
  /** {count} e-mail addresses copied */
  addressesCopied: (values: { count: string | number }) => string
  /** The e-mail addresses were not copied */
  addressesNotCopied: () => string
  /** Searched part of the e-mail addresses. Enter more text to narrow the search. */
  addressesTooMany: () => string
  /** Copy e-mail addresses */
  copyAddresses: () => string
  /** Copy IDs */
  copyIds: () => string
  /** {users} loaded */
  countRead: (values: { users: string | number }) => string
  /** {users} of {all} loaded */
  countReadOf: (values: { users: string | number; all: string | number }) => string
  /** Create the first user here. Others can sign up on the portal. */
  createFirst: () => string
  /** Create the first user here. Sign-up is closed on the portal. */
  createFirstClosed: () => string
  /** Created by single sign-on */
  createdBySso: () => string
  /** Deactivate */
  deactivate: () => string
  /** Searched names, e-mail addresses and companies, ignoring case, accents and word order. */
  everythingAllSpellings: () => string
  /** Searched names, e-mail addresses and companies with accents as entered. Enter more text to match all spellings. */
  everythingAsTyped: () => string
  /** Searched part of the names, e-mail addresses and companies. Enter more text to narrow the search. */
  everythingTooMany: () => string
  /** Filter by tag: */
  filterByTag: () => string
  /** The first {most} users are selected */
  firstSelected: (values: { most: string | number }) => string
  /** From the current filter: */
  fromFilter: () => string
  /** Continue selecting */
  goOnSelecting: () => string
  /** {count} IDs copied */
  idsCopied: (values: { count: string | number }) => string
  /** The IDs were not copied */
  idsNotCopied: () => string
  /** Inactive, never signed in */
  inactiveNever: () => string
  /** Longest without sign-in */
  longestWithoutLogin: () => string
  /** Never signed in */
  neverLoggedIn: () => string
  /** No */
  no: () => string
  /** No users yet; the portal is not published */
  noUsersUnpublished: () => string
  /** No users yet */
  noUsersYet: () => string
  /** none */
  noneNoun: () => string
  /** Notify */
  notify: () => string
  /** Disabled */
  off: () => string
  /** Oldest sign-in first */
  oldestLoginFirst: () => string
  /** Manage the users who can sign in to your portal. */
  purpose: () => string
  /** Remove tags */
  removeTags: () => string
  /** Searched IDs. */
  searchedIDs: () => string
  /** Select all {total} */
  selectAll: (values: { total: string | number }) => string
  /** Select all matching users */
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
  /** Users can sign in only after you publish the portal in Run settings. You can create users before or after publishing. */
  unpublishedHelp: () => string
  /** Users sign in to your portal. */
  userIs: () => string
  /** Users sign in to your portal at {url}. */
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
