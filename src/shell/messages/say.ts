// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import type { DrawTag } from '#lib/words/node-of.ts'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** About */
  about: () => string
  /** About {name} */
  aboutName: (values: { name: string | number }) => string
  /** Portico {version}, an open-source admin console for TagoIO. It is not a product of TagoIO. */
  aboutPortico: (values: { version: string | number }) => string
  /** Access */
  access: () => string
  /** Access simulator */
  accessSimulator: () => string
  /** Account */
  account: () => string
  /** Account of {name} */
  accountOfName: (values: { name: string | number }) => string
  /** Actions */
  actions: () => string
  /** Actions for the selection */
  actsOnSelection: () => string
  /** another profile */
  anotherProfile: () => string
  /** A different profile is active */
  anotherProfileIsActive: () => string
  /** System */
  asTheSystem: () => string
  /** Audit log */
  auditLog: () => string
  /** Breadcrumb */
  breadcrumb: () => string
  /** This browser does not allow storage, so the demo is kept in memory: reloading the page resets it. */
  browserRefusesStorageSo: () => string
  /** Clear selection */
  clearSelection: () => string
  /** The clock of this computer is {difference} TagoIO’s. Times here follow TagoIO’s clock. */
  clockDiffers: (values: { difference: string | number }) => string
  /** Close navigation */
  closeNavigation: () => string
  /** Collapse sidebar */
  collapseSidebar: () => string
  /** Colour scheme */
  colourScheme: () => string
  /** Colour scheme: {label} */
  colourSchemeLabel: (values: { label: string | number }) => string
  /** Continue the demo */
  continueTheDemo: () => string
  /** Ctrl K */
  ctrlK: () => string
  /** Custom domain */
  customDomain: () => string
  /** Dark */
  dark: () => string
  /** The demo was reset: this browser does not keep its data, so they last until you reload */
  demoBeganAgainBrowser: () => string
  /** The demo was reset: the browser’s data for this site were cleared */
  demoBeganAgainBrowsers: () => string
  /** The demo was reset: its data were from an earlier version */
  demoBeganAgainData: () => string
  /** The demo was reset and is kept in memory: this device has no space left for its data */
  demoBeganAgainMemory: () => string
  /** Demo data */
  demoData: () => string
  /** Demo data (in memory only) */
  demoDataInMemory: () => string
  /** Demo data, in memory only */
  demoDataMemoryOnly: () => string
  /** The demo data were not reset */
  demoDataNotReset: () => string
  /** The demo data were reset in another tab */
  demoDataPutBack: () => string
  /** The demo data were reset */
  demoDataTheyStart: () => string
  /** The demo did not respond */
  demoDidNotAnswer: () => string
  /** The demo was reset: its file emulator.sqlite3 was damaged */
  demoFileDamaged: () => string
  /** The demo was reset: its file emulator.sqlite3 was damaged. The damaged file was kept as {file} in the browser’s private storage */
  demoFileSetAside: (values: { file: string | number }) => string
  /** This device has no space left, so the demo is kept in memory: reloading the page resets it. */
  deviceNoRoomLeft: () => string
  /** Everywhere */
  everywhere: () => string
  /** Expand sidebar */
  expandSidebar: () => string
  /** This is a problem in the app, not in your data */
  faultAppNotData: () => string
  /** Fictional data, kept in this browser only. Nothing is sent to a server. */
  fictionalDataKeptBrowser: () => string
  /** Find a profile */
  findAProfile: () => string
  /** Open the invitation link */
  followLinkInvitation: () => string
  /** Forms */
  forms: () => string
  /** Inbox */
  inbox: () => string
  /** The inbox could not be loaded */
  inboxDidNotLoad: () => string
  /** notifications invitations notices account */
  inboxKeywords: () => string
  /** Inbox, nothing unread */
  inboxNothingUnread: () => string
  /** Inbox, {some} unread */
  inboxSomeUnread: (values: { some: string | number }) => string
  /** Invitations, recovery e-mails and sign-in codes of the demo are kept here. They never leave this browser. */
  invitationsRecoveryMailsSign: () => string
  /** It belongs to {profileName}. */
  itOpensProfileName: (values: { profileName: string | number }) => string
  /** Some data kept in this browser could not be read and was set aside: {words} */
  keptUnreadable: (values: { words: string | number }) => string
  /** Keyboard shortcuts */
  keyboardShortcuts: () => string
  /** Language */
  language: () => string
  /** Latest notices */
  latestNotices: () => string
  /** Sign out */
  leaveAndSignOut: () => string
  /** Sign out and use another profile */
  leaveSignAnotherProfile: () => string
  /** Licensed under the Apache License 2.0. <link>Third-party licences (opens in a new tab)</link> */
  licensedUnderApacheLicense: (values: { link: DrawTag }) => ReactNode
  /** Light */
  light: () => string
  /** The rate limit is used up. TagoIO responds again in {min} s; nothing is lost. */
  limitRequestsPerMinute: (values: { min: string | number }) => string
  /** Lists */
  lists: () => string
  /** E-mail to */
  mailTo: () => string
  /** Main */
  main: () => string
  /** Mark all as read */
  markAllAsRead: () => string
  /** the reload indicator */
  markOfReload: () => string
  /** Environment (in this browser) */
  markProfileBrowser: () => string
  /** Messages */
  messages: () => string
  /** Messages sent by the demo */
  messagesSentDemo: () => string
  /** New */
  newThing: () => string
  /** New user */
  newUser: () => string
  /** create add person */
  newUserKeywords: () => string
  /** Next page */
  nextPage: () => string
  /** Next row */
  nextRow: () => string
  /** Partly translated */
  notWholeYet: () => string
  /** Your inbox is empty. Invitations and messages arrive here. */
  nothingInboxInvitationsMessages: () => string
  /** Nothing was marked as read */
  nothingMarkedRead: () => string
  /** No messages sent yet */
  nothingSentYet: () => string
  /** Notifications */
  notifications: () => string
  /** Open {activeName} */
  openActiveName: (values: { activeName: string | number }) => string
  /** Open navigation */
  openNavigation: () => string
  /** Open inbox */
  openTheInbox: () => string
  /** Open row */
  openTheRow: () => string
  /** Overview */
  overview: () => string
  /** This page could not be loaded */
  pageDidNotLoad: () => string
  /** This page is not served over https, so the browser keeps no data for the demo: it is kept in the memory of this tab. */
  pageNotServedOver: () => string
  /** This page belongs to <wantedName></wantedName>, but your session works in <b>{activeName}</b>. Nothing was sent. */
  pageOfAnotherProfile: (values: { wantedName: ReactNode; activeName: string | number }) => ReactNode
  /** Pages */
  pages: () => string
  /** scroll positions */
  placesInPages: () => string
  /** Policies */
  policies: () => string
  /** Previous page */
  previousPage: () => string
  /** Previous row */
  previousRow: () => string
  /** Profile */
  profile: () => string
  /** a profile this account cannot open */
  profileAccountCannotOpen: () => string
  /** Profile {name}, {details}. Switch profile */
  profileNameDetailsSwitch: (values: { name: string | number; details: string | number }) => string
  /** You no longer have access to this profile */
  profileNoLongerAmong: () => string
  /** The profile was not switched */
  profileNotSwitched: () => string
  /** Profiles */
  profiles: () => string
  /** Read only */
  readOnly: () => string
  /** Reload the page. Your drafts are kept in this tab. */
  reloadPageDraftsForms: () => string
  /** Reload the page, or open another one. */
  reloadPageGoAnother: () => string
  /** Reload the page. On a shared computer nothing is kept, so sign in again. */
  reloadPageSharedComputer: () => string
  /** You were removed from its team, or the profile was deleted. */
  removedTeamDeleted: () => string
  /** Reset demo data */
  resetDemoData: () => string
  /** Reset demo data… */
  resetDemoDataDots: () => string
  /** All changes in the demo are lost, in every tab of this browser. The demo starts again with its original data. */
  resetDemoMeaning: () => string
  /** Run */
  run: () => string
  /** color theme dark light mode */
  schemeKeywords: () => string
  /** Search or jump to… */
  searchOrJumpTo: () => string
  /** Search the list */
  searchTheList: () => string
  /** Security */
  security: () => string
  /** Select row */
  selectTheRow: () => string
  /** Sent messages… */
  sentMessages: () => string
  /** Service authorization */
  serviceAuthorization: () => string
  /** Settings */
  settings: () => string
  /** Shared with you */
  sharedWithYou: () => string
  /** log out leave */
  signOutKeywords: () => string
  /** Sign in with a token of that profile: switching this token would switch every script that uses it. */
  signTokenProfileMoving: () => string
  /** Single sign-on */
  singleSignOn: () => string
  /** Skip to content */
  skipToContent: () => string
  /** the sidebar setting */
  stateOfSidebar: () => string
  /** Stop */
  stop: () => string
  /** Switch profile */
  switchProfile: () => string
  /** Switch to {wantedName} */
  switchToWantedName: (values: { wantedName: string | number }) => string
  /** Switched to {name} */
  switchedToName: (values: { name: string | number }) => string
  /** Team */
  team: () => string
  /** Text message */
  textMessage: () => string
  /** Text message to */
  textMessageTo: () => string
  /** the active profile */
  theActiveProfile: () => string
  /** The cause is unknown. */
  theCauseIsUnknown: () => string
  /** This page stopped working */
  thisPageBroke: () => string
  /** Your token has expired or was deleted. Sign in again: the page behind this dialog keeps what you typed. */
  tokenExpiredRemovedSign: () => string
  /** This token belongs to another profile */
  tokenOpensAnotherProfile: () => string
  /** Tokens */
  tokens: () => string
  /** Unknown time */
  unknownTime: () => string
  /** Usage & limits */
  usageLimits: () => string
  /** Use a token of the profile this page belongs to, or sign out and sign in again. */
  useTokenProfilePage: () => string
  /** Users */
  users: () => string
  /** Loading a very large response ({what}): {megabytes} so far. */
  veryLargeAnswerBeing: (values: { what: string | number; megabytes: string | number }) => string
  /** No subject */
  withoutASubject: () => string
  /** You */
  you: () => string
  /** Your session has ended */
  yourSessionHasEnded: () => string
}

export const say = sayOf<Say>(en)
