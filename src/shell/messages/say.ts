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
  /** Another profile is active */
  anotherProfileIsActive: () => string
  /** As the system */
  asTheSystem: () => string
  /** Audit log */
  auditLog: () => string
  /** Breadcrumb */
  breadcrumb: () => string
  /** This browser refuses storage, so the demo lives in memory: a reload starts it anew. */
  browserRefusesStorageSo: () => string
  /** Clear selection */
  clearSelection: () => string
  /** The clock of this computer is {difference} TagoIO’s. Times here follow TagoIO’s. */
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
  /** The demo began again: this browser keeps no data for it, so they last until a reload */
  demoBeganAgainBrowser: () => string
  /** The demo began again: the browser’s data for this site were cleared */
  demoBeganAgainBrowsers: () => string
  /** The demo began again: its data were of an earlier version */
  demoBeganAgainData: () => string
  /** The demo began again in memory: this device has no room left for its data */
  demoBeganAgainMemory: () => string
  /** Demo data */
  demoData: () => string
  /** Demo data (memory only) */
  demoDataInMemory: () => string
  /** Demo data, in memory only */
  demoDataMemoryOnly: () => string
  /** The demo data were not reset */
  demoDataNotReset: () => string
  /** The demo data were put back to the start in another tab */
  demoDataPutBack: () => string
  /** The demo data are as they were at the start */
  demoDataTheyStart: () => string
  /** The demo did not answer */
  demoDidNotAnswer: () => string
  /** The demo began again: its file emulator.sqlite3 is damaged */
  demoFileDamaged: () => string
  /** The demo began again: its file emulator.sqlite3 is damaged, and was kept as {file} in the browser’s private files */
  demoFileSetAside: (values: { file: string | number }) => string
  /** This device has no room left, so the demo lives in memory: a reload starts it anew. */
  deviceNoRoomLeft: () => string
  /** Everywhere */
  everywhere: () => string
  /** Expand sidebar */
  expandSidebar: () => string
  /** This is a fault of the app, not of your data */
  faultAppNotData: () => string
  /** Fictional data, kept in this browser only. No server is asked. */
  fictionalDataKeptBrowser: () => string
  /** Find a profile */
  findAProfile: () => string
  /** Follow the link of the invitation */
  followLinkInvitation: () => string
  /** Forms */
  forms: () => string
  /** Inbox */
  inbox: () => string
  /** The inbox did not load */
  inboxDidNotLoad: () => string
  /** notifications invitations notices account */
  inboxKeywords: () => string
  /** Inbox, {some} unread */
  inboxSomeUnread: (values: { some: string | number }) => string
  /** Invitations, recovery mails and sign-in codes of the demo are kept here. None of them leaves this browser. */
  invitationsRecoveryMailsSign: () => string
  /** It opens {profileName}. */
  itOpensProfileName: (values: { profileName: string | number }) => string
  /** This browser had kept something that cannot be read. It was set aside: {words} */
  keptUnreadable: (values: { words: string | number }) => string
  /** Keyboard shortcuts */
  keyboardShortcuts: () => string
  /** Language */
  language: () => string
  /** Latest notices */
  latestNotices: () => string
  /** Leave and sign out */
  leaveAndSignOut: () => string
  /** Leave, and sign in to another profile. */
  leaveSignAnotherProfile: () => string
  /** Licensed under the Apache License 2.0. <link>Licences of what it ships (opens in a new tab)</link> */
  licensedUnderApacheLicense: (values: { link: DrawTag }) => ReactNode
  /** Light */
  light: () => string
  /** The limit of requests per minute is used up. TagoIO answers again in {min} s; nothing is lost. */
  limitRequestsPerMinute: (values: { min: string | number }) => string
  /** Lists */
  lists: () => string
  /** Mail to */
  mailTo: () => string
  /** Main */
  main: () => string
  /** Mark all as read */
  markAllAsRead: () => string
  /** a mark of a reload */
  markOfReload: () => string
  /** Mark this profile (in this browser) */
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
  /** Not all texts are translated yet */
  notWholeYet: () => string
  /** Nothing in your inbox. Invitations and messages arrive here. */
  nothingInboxInvitationsMessages: () => string
  /** Nothing was marked as read */
  nothingMarkedRead: () => string
  /** Nothing sent yet */
  nothingSentYet: () => string
  /** Notifications */
  notifications: () => string
  /** Open {activeName} */
  openActiveName: (values: { activeName: string | number }) => string
  /** Open navigation */
  openNavigation: () => string
  /** Open the inbox */
  openTheInbox: () => string
  /** Open the row */
  openTheRow: () => string
  /** Overview */
  overview: () => string
  /** This page did not load */
  pageDidNotLoad: () => string
  /** This page is not served over https, so the browser keeps no data for the demo: it lives in the memory of this tab. */
  pageNotServedOver: () => string
  /** This page belongs to <wantedName></wantedName>, but the session answers for <b>{activeName}</b>. Nothing was sent. */
  pageOfAnotherProfile: (values: { wantedName: ReactNode; activeName: string | number }) => ReactNode
  /** Pages */
  pages: () => string
  /** how far pages were scrolled */
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
  /** This profile is no longer among yours */
  profileNoLongerAmong: () => string
  /** The profile was not switched */
  profileNotSwitched: () => string
  /** Profiles */
  profiles: () => string
  /** Read only */
  readOnly: () => string
  /** Reload the page. Drafts of forms are kept in this tab. */
  reloadPageDraftsForms: () => string
  /** Reload the page, or go to another one. */
  reloadPageGoAnother: () => string
  /** Reload the page. On this shared computer nothing is kept: sign in again. */
  reloadPageSharedComputer: () => string
  /** You were removed from its team, or it was deleted. */
  removedTeamDeleted: () => string
  /** Reset demo data */
  resetDemoData: () => string
  /** Reset demo data… */
  resetDemoDataDots: () => string
  /** Everything that was changed in the demo goes, in every tab of this browser, and it begins again with its first data. */
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
  /** Select the row */
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
  /** Sign in with a token of that profile: moving this one would move every script that uses it. */
  signTokenProfileMoving: () => string
  /** Single sign-on */
  singleSignOn: () => string
  /** Skip to content */
  skipToContent: () => string
  /** the state of the sidebar */
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
  /** This page broke */
  thisPageBroke: () => string
  /** The token has expired or was removed. Sign in again: the page behind this dialog keeps what you typed. */
  tokenExpiredRemovedSign: () => string
  /** This token opens another profile */
  tokenOpensAnotherProfile: () => string
  /** Tokens */
  tokens: () => string
  /** Unknown time */
  unknownTime: () => string
  /** Usage & limits */
  usageLimits: () => string
  /** Use a token of the profile this page belongs to, or leave and sign in anew. */
  useTokenProfilePage: () => string
  /** Users */
  users: () => string
  /** A very large answer is being read ({what}): {megabytes} so far. */
  veryLargeAnswerBeing: (values: { what: string | number; megabytes: string | number }) => string
  /** Without a subject */
  withoutASubject: () => string
  /** You */
  you: () => string
  /** Your session has ended */
  yourSessionHasEnded: () => string
}

export const say = sayOf<Say>(en)
