// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import type { DrawTag } from '#lib/words/node-of.ts'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Accepted agreements */
  acceptedAgreements: () => string
  /** Access */
  access: () => string
  /** Actions */
  actions: () => string
  /** Actions for {name} */
  actionsForName: (values: { name: string | number }) => string
  /** Actions for {title} */
  actionsForTitle: (values: { title: string | number }) => string
  /** Activate */
  activate: () => string
  /** <b>{names}</b> can sign in. Where the portal approves sign-ups by hand, TagoIO may mail each of them that they are welcome. */
  activateConsequence: (values: { names: string | number }) => ReactNode
  /** Activate {people} */
  activatePeople: (values: { people: string | number }) => string
  /** Active */
  active: () => string
  /** Activity */
  activity: () => string
  /** The activity is the owner’s */
  activityIsOwners: () => string
  /** Only the owner of this profile can read its audit log, where it is told who changed this user. */
  activityIsOwnersHelp: () => string
  /** The activity could not be read */
  activityNotRead: () => string
  /** Activity of {name} */
  activityOfName: (values: { name: string | number }) => string
  /** Add {key}={value} */
  addKeyValue: (values: { key: string | number; value: string | number }) => string
  /** Add at least one tag */
  addOneTag: () => string
  /** Add tags */
  addTags: () => string
  /** {n, plural, one {<b>{names}</b> gets these tags beside those they have.} other {<b>{names}</b> get these tags beside those they have.}} Policies use tags to decide what a person sees, so this may show or hide things. Who would have more than 30 is left as is. */
  addTagsConsequence: (values: { n: number; names: string | number }) => ReactNode
  /** {tags, plural, one {Add tag {key} to {people}} other {Add # tags to {people}}} */
  addTagsJob: (values: { tags: number; key: string | number; people: string | number }) => string
  /** Add tags to {people} */
  addTagsTo: (values: { people: string | number }) => string
  /** Add to {people} */
  addTo: (values: { people: string | number }) => string
  /** A user with this address exists already */
  addressTaken: () => string
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
  /** Everything of the last {days} days. */
  allOfDays: (values: { days: string | number }) => string
  /** Everything of the last six months. */
  allOfSixMonths: () => string
  /** The anonymous user has no address and no password. */
  anonymousHasNone: () => string
  /** Choose another one than for decimals */
  anotherSeparator: () => string
  /** Applies */
  applies: () => string
  /** <b>Ask the API as {name}.</b> Send the token in the header <code>token</code>. It opens the portal’s part of the API and whatever policies give {name}. */
  askApi: (values: { name: string | number }) => ReactNode
  /** At least 6 characters */
  atLeast6Characters: () => string
  /** At most 100 characters */
  atMost100Characters: () => string
  /** At most 200 characters */
  atMost200Characters: () => string
  /** {at} UTC */
  atUtc: (values: { at: string | number }) => string
  /** Authenticator */
  authenticator: () => string
  /** Buttons */
  buttons: () => string
  /** Buttons are off. */
  buttonsAreOff: () => string
  /** Buttons can be pressed. */
  buttonsCanBePressed: () => string
  /** Can sign in */
  canSignInLabel: () => string
  /** Can sign in right away */
  canSignRightAway: () => string
  /** Check {policies} policies */
  checkPolicies: (values: { policies: string | number }) => string
  /** Choose a key */
  chooseAKey: () => string
  /** Choose a time zone */
  chooseATimeZone: () => string
  /** Choose at least one column. */
  chooseColumn: () => string
  /** Choose a time zone or a language */
  chooseLocale: () => string
  /** Clock */
  clock: () => string
  /** Close and forget the token */
  closeAndForget: () => string
  /** Columns */
  columns: () => string
  /** Comma */
  comma: () => string
  /** command */
  command: () => string
  /** This command tells whom it speaks for; it expects the token in TOKEN: */
  commandHelp: () => string
  /** Company */
  company: () => string
  /** Copy e-mail addresses */
  copyAddresses: () => string
  /** Copy e-mail */
  copyEmail: () => string
  /** Copy ID */
  copyId: () => string
  /** Copy IDs */
  copyIds: () => string
  /** {users} read */
  countRead: (values: { users: string | number }) => string
  /** {users} of {all} read */
  countReadOf: (values: { users: string | number; all: string | number }) => string
  /** {n, plural, one {{users} user} other {{users} users}} */
  countUsers: (values: { n: number; users: string | number }) => string
  /** Create and add another */
  createAndAddAnother: () => string
  /** Create the first one here; others can join through the sign-up page when it is open. */
  createFirst: () => string
  /** Create the first one here; nobody can join by themselves, because its sign-up page is closed. */
  createFirstClosed: () => string
  /** Create token */
  createToken: () => string
  /** Create user */
  createUser: () => string
  /** Created */
  created: () => string
  /** Created by single sign-on */
  createdBySso: () => string
  /** Created by single sign-on (tag source=sso). The identity provider manages the name and the password; a password set here may not be used. */
  createdBySsoHelp: () => string
  /** CSV, for spreadsheets */
  csvForSpreadsheets: () => string
  /** Times are in {zone}. Tags get a column for each key, and one with all of them as JSON. */
  csvHelp: (values: { zone: string | number }) => string
  /** Custom preferences */
  customPreferences: () => string
  /** Dashboards */
  dashboards: () => string
  /** The dashboards could not be read. <button>Retry</button> */
  dashboardsNotRead: (values: { button: DrawTag }) => ReactNode
  /** Date format */
  dateFormat: () => string
  /** Deactivate */
  deactivate: () => string
  /** <b>{name}</b> ({email}) can no longer sign in, and tokens to log in as this user stop working. Tags, settings and history stay; you can activate the user again. */
  deactivateConsequence: (values: { name: string | number; email: string | number }) => ReactNode
  /** <b>{name}</b> can no longer sign in, and tokens to log in as this user stop working. Tags, settings and history stay; you can activate the user again. */
  deactivateConsequenceNoEmail: (values: { name: string | number }) => ReactNode
  /** Deactivate… */
  deactivateDots: () => string
  /** Deactivate {name} */
  deactivateName: (values: { name: string | number }) => string
  /** Deactivate the old account */
  deactivateOld: () => string
  /** {name} ({email}) can then no longer sign in; it stays otherwise as it is. */
  deactivateOldHelp: (values: { name: string | number; email: string | number }) => string
  /** Deactivate {people} */
  deactivatePeople: (values: { people: string | number }) => string
  /** Deactivate user */
  deactivateUser: () => string
  /** Decimal separator */
  decimalSeparator: () => string
  /** <b>{name}</b> ({email}) is removed for good, with every token, setting and accepted agreement. The same address can be used again, but for a new user with a new ID. */
  deleteConsequence: (values: { name: string | number; email: string | number }) => ReactNode
  /** <b>{name}</b> is removed for good, with every token, setting and accepted agreement. The same address can be used again, but for a new user with a new ID. */
  deleteConsequenceNoEmail: (values: { name: string | number }) => ReactNode
  /** Delete {name} */
  deleteName: (values: { name: string | number }) => string
  /** Delete notification */
  deleteNotification: () => string
  /** Delete {people} */
  deletePeople: (values: { people: string | number }) => string
  /** {n, plural, one {<b>{names}</b> is removed for good, with every token, setting and accepted agreement.} other {<b>{names}</b> are removed for good, with every token, setting and accepted agreement.}} This cannot be undone; a job that you cancel keeps what it has deleted by then. */
  deletePeopleConsequence: (values: { n: number; names: string | number }) => ReactNode
  /** Delete user */
  deleteUser: () => string
  /** The notification was deleted meanwhile */
  deletedMeanwhile: () => string
  /** The API of the demo answers only inside this browser, so there is nothing outside to try it on. */
  demoApiIsInside: () => string
  /** Details */
  details: () => string
  /** Devices */
  devices: () => string
  /** The devices could not be read. <button>Retry</button> */
  devicesNotRead: (values: { button: DrawTag }) => ReactNode
  /** Does not apply */
  doesNotApply: () => string
  /** does nothing */
  doesNothing: () => string
  /** The portal shows the new words. What a phone has shown already stays as it was. */
  editHelp: () => string
  /** Edit notification */
  editNotification: () => string
  /** E-mail */
  email: () => string
  /** E-mail copied */
  emailCopied: () => string
  /** E-mail (cannot be changed) */
  emailFixed: () => string
  /** Cannot be changed later. */
  emailHelp: () => string
  /** The browser refused to copy the E-mail */
  emailNotCopied: () => string
  /** e-mail */
  emailNoun: () => string
  /** The server did not say when */
  endNotTold: () => string
  /** Ends */
  ends: () => string
  /** Enter a message */
  enterAMessage: () => string
  /** Enter a name */
  enterAName: () => string
  /** Enter a title */
  enterATitle: () => string
  /** Enter a complete address, like maria@acme.example */
  enterAddress: () => string
  /** Everybody in this profile, in the order they were created. */
  everybody: () => string
  /** Everybody the search and the filters match, in the order they were created. */
  everybodyMatching: () => string
  /** Everybody the search and the filters match, {people}, in the order they were created. */
  everybodyMatchingOf: (values: { people: string | number }) => string
  /** Everybody in this profile, {people}, in the order they were created. */
  everybodyOf: (values: { people: string | number }) => string
  /** Searched names, e-mail addresses and companies; case, accents and word order do not matter. */
  everythingAllSpellings: () => string
  /** Searched names, e-mail addresses and companies. Many match, so accents count as typed; a longer text finds every spelling. */
  everythingAsTyped: () => string
  /** Searched names, e-mail addresses and companies. There are too many to look through all of them; a longer text finds more. */
  everythingTooMany: () => string
  /** The export stopped after {people} */
  exportStopped: (values: { people: string | number }) => string
  /** Export users */
  exportUsers: () => string
  /** {people} exported */
  exported: (values: { people: string | number }) => string
  /** Facts */
  facts: () => string
  /** File */
  file: () => string
  /** Filter by tag: */
  filterByTag: () => string
  /** The first {most} are selected */
  firstSelected: (values: { most: string | number }) => string
  /** It is for another user */
  forAnotherUser: () => string
  /** It is for every user */
  forEveryUser: () => string
  /** It is for this user */
  forThisUser: () => string
  /** The Free plan cannot tell users apart */
  freePlan: () => string
  /** Its audit log has no filters. The events about {name} stand among all others there. */
  freePlanHelp: (values: { name: string | number }) => string
  /** From the filter of the list: */
  fromFilter: () => string
  /** Go on */
  goOn: () => string
  /** Go on selecting */
  goOnSelecting: () => string
  /** Go to the users */
  goToTheUsers: () => string
  /** Hand it over in a safe way. Where {name} is signed in now, they stay signed in. */
  handOver: (values: { name: string | number }) => string
  /** {label} ({zone}) */
  headInZone: (values: { label: string | number; zone: string | number }) => string
  /** 1 hour */
  hour1: () => string
  /** 12 hours */
  hours12: () => string
  /** 2 hours */
  hours2: () => string
  /** 24 hours */
  hours24: () => string
  /** ID */
  id: () => string
  /** ID copied */
  idCopied: () => string
  /** The browser refused to copy the ID */
  idNotCopied: () => string
  /** {count} IDs copied */
  idsCopied: (values: { count: string | number }) => string
  /** The browser refused to copy the IDs */
  idsNotCopied: () => string
  /** <b>In the portal</b> it signs nobody in by itself: TagoIO documents no address and no field that takes it. <i>Open portal</i> leads to the portal’s own sign-in, where {name} uses a password. */
  inThePortal: (values: { name: string | number }) => ReactNode
  /** Inactive */
  inactive: () => string
  /** An inactive user cannot sign in. */
  inactiveCannotSignIn: () => string
  /** Inactive, and never logged in */
  inactiveNever: () => string
  /** The job did not start */
  jobNotStarted: () => string
  /** JSON, for programs */
  jsonForPrograms: () => string
  /** Times are in UTC, and names are those of the API. */
  jsonHelp: () => string
  /** The file holds personal data: keep it as safe as the console itself. */
  keepFileSafe: () => string
  /** Key */
  key: () => string
  /** Language */
  language: () => string
  /** Last login */
  lastLogin: () => string
  /** Last login: <when></when> */
  lastLoginWhen: (values: { when: ReactNode }) => ReactNode
  /** The portal tells <b>{names}</b> times in this zone, and shows itself in this language. What you leave empty stays as it is. */
  localeConsequence: (values: { names: string | number }) => ReactNode
  /** Time zone and language of {people} */
  localeOf: (values: { people: string | number }) => string
  /** Log in as… */
  logInAs: () => string
  /** Log in as {name} */
  logInAsName: (values: { name: string | number }) => string
  /** Longest without login */
  longestWithoutLogin: () => string
  /** One of its targets has a form that never matches anybody */
  malformedTarget: () => string
  /** Mark as read */
  markAsRead: () => string
  /** Mark as unread */
  markAsUnread: () => string
  /** Message */
  message: () => string
  /** 15 minutes */
  minutes15: () => string
  /** Name */
  name: () => string
  /** {name} has no notifications */
  nameHasNoNotifications: (values: { name: string | number }) => string
  /** Name not readable */
  nameNotReadable: () => string
  /** {names} and {more} more */
  namesAndMore: (values: { names: string | number; more: string | number }) => string
  /** Never logged in */
  neverLoggedIn: () => string
  /** Policies use tags to decide what this person sees. */
  newTagsHelp: () => string
  /** New user */
  newUser: () => string
  /** Newsletter */
  newsletter: () => string
  /** No */
  no: () => string
  /** This profile has no dashboards. */
  noDashboards: () => string
  /** Gives no dashboards: it compares their tag {key} with the user’s, who has none */
  noDashboardsByTag: (values: { key: string | number }) => string
  /** This profile has no devices. */
  noDevices: () => string
  /** Gives no devices: it compares their tag {key} with the user’s, who has none */
  noDevicesByTag: (values: { key: string | number }) => string
  /** Gives no entities: it compares their tag {key} with the user’s, who has none */
  noEntitiesByTag: (values: { key: string | number }) => string
  /** No free user slot */
  noFreeUserSlot: () => string
  /** no */
  noInFile: () => string
  /** This profile has no policies, so users see nothing but themselves. */
  noPolicies: () => string
  /** No policy of this profile is for users. */
  noPolicyForUsers: () => string
  /** This profile has no portal address */
  noPortalAddress: () => string
  /** Gives no SQL queries: it compares their tag {key} with the user’s, who has none */
  noQueriesByTag: (values: { key: string | number }) => string
  /** No user slot is free. */
  noSlotFree: () => string
  /** The user with the ID <code>{id}</code> may have been deleted, or belongs to another profile. */
  noSuchUserHelp: (values: { id: string | number }) => ReactNode
  /** Gives no users: it compares their tag {key} with the user’s, who has none */
  noUsersByTag: (values: { key: string | number }) => string
  /** No users yet, and the portal is not published */
  noUsersUnpublished: () => string
  /** No users yet */
  noUsersYet: () => string
  /** None */
  none: () => string
  /** Every user takes a slot, and none is free. */
  noneIsFree: () => string
  /** none */
  noneNoun: () => string
  /** The mail comes from the portal, which is not published yet. */
  notPublishedYet: () => string
  /** Not readable */
  notReadable: () => string
  /** The API does not tell */
  notTold: () => string
  /** Gives no {resource}: it compares their tag {key} with the user’s, who has none */
  nothingByTag: (values: { resource: string | number; key: string | number }) => string
  /** Nothing was done to {name} in the last {days} days. */
  nothingInDays: (values: { name: string | number; days: string | number }) => string
  /** Nothing was done to {name} in the last six months. */
  nothingInSixMonths: (values: { name: string | number }) => string
  /** The notification was not changed */
  notificationNotChanged: () => string
  /** The notification was not deleted */
  notificationNotDeleted: () => string
  /** Notification {title} deleted */
  notificationTitleDeleted: (values: { title: string | number }) => string
  /** Notification {title} saved */
  notificationTitleSaved: (values: { title: string | number }) => string
  /** Notifications */
  notifications: () => string
  /** Messages that this person gets in the portal appear here, with whether they were read. */
  notificationsHelp: () => string
  /** The notifications could not be read */
  notificationsNotRead: () => string
  /** Notifications of {name} */
  notificationsOfName: (values: { name: string | number }) => string
  /** Notify */
  notify: () => string
  /** Notify… */
  notifyDots: () => string
  /** Off */
  off: () => string
  /** Everybody, the oldest login first */
  oldestLoginFirst: () => string
  /** The users are changed one after another; the panel at the lower right shows how far it is. */
  oneAfterAnother: () => string
  /** One press turns them all off. */
  onePressTurnsOff: () => string
  /** To only keep this person out, <button>deactivate instead</button>. */
  onlyKeepOut: (values: { button: DrawTag }) => ReactNode
  /** Open */
  open: () => string
  /** Open in the audit log */
  openAuditLog: () => string
  /** Open in the simulator */
  openInTheSimulator: () => string
  /** Open portal */
  openPortal: () => string
  /** Open the audit log */
  openTheAuditLog: () => string
  /** Password */
  password: () => string
  /** At least 6 characters; your portal may ask for more. */
  passwordHelp: () => string
  /** The password was not set */
  passwordNotSet: () => string
  /** Password of {name} set */
  passwordOfNameSet: (values: { name: string | number }) => string
  /** <b>{names}</b> can no longer sign in. Tokens to log in as them stop working. Tags, settings and history stay; you can activate them again. */
  peopleLockedOut: (values: { names: string | number }) => ReactNode
  /** {people} read */
  peopleRead: (values: { people: string | number }) => string
  /** Phone */
  phone: () => string
  /** With country code; needed for codes by SMS. */
  phoneHelp: () => string
  /** Start with + and the country code, like +55 81 5550 0100 */
  phoneShape: () => string
  /** Point */
  point: () => string
  /** Policies by these tags */
  policiesByTheseTags: () => string
  /** The policies could not be read */
  policiesNotRead: () => string
  /** There are {policies} policies. Each is read on its own, which counts towards the requests of this minute. */
  policiesToRead: (values: { policies: string | number }) => string
  /** <policy></policy>, line {line} */
  policyLine: (values: { policy: ReactNode; line: string | number }) => ReactNode
  /** Portal */
  portal: () => string
  /** portal address */
  portalAddress: () => string
  /** Protected by a tag: {protection} */
  protectedByTag: (values: { protection: string | number }) => string
  /** Users protected by a tag and the anonymous user are left out. To only keep people out, deactivate them instead. */
  protectedLeftOut: () => string
  /** Protected by a tag: no reason given */
  protectedWithoutReason: () => string
  /** Public access */
  publicAccess: () => string
  /** People who sign in to your portal. */
  purpose: () => string
  /** Read */
  read: () => string
  /** <b>{title}</b> disappears from the portal for good. The unit it cost does not come back. */
  readOneDisappears: (values: { title: string | number }) => ReactNode
  /** The portal mails <b>{email}</b> a link to choose a new password. Until it is used, the present password stays as it is. */
  recoveryConsequence: (values: { email: string | number }) => ReactNode
  /** Safer, because nobody else learns the password: <button>send a recovery mail instead</button>. */
  recoveryInstead: (values: { button: DrawTag }) => ReactNode
  /** Nobody else learns the password, so this is safer than setting one. */
  recoveryIsSafer: () => string
  /** The recovery mail was not sent */
  recoveryMailNotSent: () => string
  /** If the portal knows {email}, a recovery mail is on its way */
  recoverySent: (values: { email: string | number }) => string
  /** Recreate with new e-mail… */
  recreate: () => string
  /** An e-mail address cannot be changed, so this makes a new user from <b>{name}</b>, with a new ID. */
  recreateHelp: (values: { name: string | number }) => ReactNode
  /** Leave it empty to remove every value of the key. */
  removeEveryValue: () => string
  /** Remove from {people} */
  removeFrom: (values: { people: string | number }) => string
  /** Remove tag {tag} from {people} */
  removeTagJob: (values: { tag: string | number; people: string | number }) => string
  /** Remove tags */
  removeTags: () => string
  /** {n, plural, one {<b>{names}</b> loses this tag where it is set.} other {<b>{names}</b> lose this tag where it is set.}} Policies use tags to decide what a person sees, so this may show or hide things. */
  removeTagsConsequence: (values: { n: number; names: string | number }) => ReactNode
  /** Remove tags from {people} */
  removeTagsFrom: (values: { people: string | number }) => string
  /** Save changes */
  saveChanges: () => string
  /** Search name, e-mail or company */
  searchLabel: () => string
  /** Search older events */
  searchOlderEvents: () => string
  /** The search stopped; what it found stays */
  searchStopped: () => string
  /** Searched IDs. */
  searchedIDs: () => string
  /** To see what {name} may see and why, no token is needed: <link>Access of {name}</link>. */
  seeAccess: (values: { name: string | number; link: DrawTag }) => ReactNode
  /** Select all {total} */
  selectAll: (values: { total: string | number }) => string
  /** Select all that match */
  selectAllThatMatch: () => string
  /** Select the first {most} */
  selectFirst: (values: { most: string | number }) => string
  /** Send recovery mail */
  sendRecoveryMail: () => string
  /** Send recovery mail… */
  sendRecoveryMailDots: () => string
  /** Send a recovery mail to {name} */
  sendRecoveryMailTo: (values: { name: string | number }) => string
  /** Set {what} for {people} */
  setFor: (values: { what: string | number; people: string | number }) => string
  /** Set for {people} */
  setForSubmit: (values: { people: string | number }) => string
  /** Set password */
  setPassword: () => string
  /** Set password… */
  setPasswordDots: () => string
  /** Set password of {name} */
  setPasswordOfName: (values: { name: string | number }) => string
  /** Show more ({count} are not shown) */
  showMore: (values: { count: string | number }) => string
  /** Sign-in */
  signIn: () => string
  /** Slots come from the allocation of this profile. */
  slotOrigin: () => string
  /** Delete a user, or ask the owner of the profile to raise its allocation of users. */
  slotWayOut: () => string
  /** {used} of {limit} user slots in use. */
  slotsInUse: (values: { used: string | number; limit: string | number }) => string
  /** Users protected by a tag and the anonymous user are left out: at least {known} of these. To only keep people out, deactivate them instead. */
  someLeftOut: (values: { known: string | number }) => string
  /** Somebody changed these tags */
  somebodyChangedTheseTags: () => string
  /** Somebody changed this notification */
  somebodyChangedThisNotification: () => string
  /** Somebody changed this user */
  somebodyChangedThisUser: () => string
  /** Status */
  status: () => string
  /** Status not readable */
  statusNotReadable: () => string
  /** This user is inactive: a new password alone does not let them in. */
  stillInactive: () => string
  /** Stop */
  stop: () => string
  /** Switched off */
  switchedOff: () => string
  /** Tag */
  tag: () => string
  /** Tag {key} is {value} */
  tagIs: (values: { key: string | number; value: string | number }) => string
  /** Tag {key} is there */
  tagIsThere: (values: { key: string | number }) => string
  /** Tag {key} is missing */
  tagMissing: (values: { key: string | number }) => string
  /** Tag {key} is missing: it would have to be {value} */
  tagMissingFor: (values: { key: string | number; value: string | number }) => string
  /** With the tag source=sso */
  tagSourceSso: () => string
  /** Tag {key} is {has}: it would have to be {value} */
  tagWouldBe: (values: { key: string | number; has: string | number; value: string | number }) => string
  /** Tags */
  tags: () => string
  /** Tags ({tags}) */
  tagsCount: (values: { tags: string | number }) => string
  /** Policies use tags to decide what this person sees. At most 30. */
  tagsHelp: () => string
  /** Tags (JSON) */
  tagsJson: () => string
  /** Tags of {name} saved */
  tagsOfNameSaved: (values: { name: string | number }) => string
  /** Tags to add */
  tagsToAdd: () => string
  /** Thousands separator */
  thousandsSeparator: () => string
  /** Time zone */
  timeZone: () => string
  /** Time zone and language… */
  timeZoneAndLanguage: () => string
  /** Times are in {zone}. */
  timesInZone: (values: { zone: string | number }) => string
  /** Title */
  title: () => string
  /** Token */
  token: () => string
  /** You get a token that can do everything <b>{name}</b> can do in the portal. It cannot be revoked alone: it ends by itself, or when you deactivate or delete the user. TagoIO writes to the audit log that you made it. */
  tokenConsequence: (values: { name: string | number }) => ReactNode
  /** The token was not made */
  tokenNotMade: () => string
  /** token */
  tokenNoun: () => string
  /** The token is shown here only and never put into an address. To end it earlier, deactivate {name}. */
  tokenShownOnce: (values: { name: string | number }) => string
  /** Two-factor */
  twoFactor: () => string
  /** Two-factor methods */
  twoFactorMethods: () => string
  /** Unknown */
  unknown: () => string
  /** Unknown time */
  unknownTime: () => string
  /** A user is a person who signs in to your portal, and nobody can before it is published. Publish it in the Run settings of TagoIO; you can create its users now or afterwards. */
  unpublishedHelp: () => string
  /** Unread */
  unread: () => string
  /** <b>{title}</b> disappears from the portal for good, unread. The unit it cost does not come back. */
  unreadOneDisappears: (values: { title: string | number }) => ReactNode
  /** Updated */
  updated: () => string
  /** User */
  user: () => string
  /** User {name} can sign in */
  userCanSignIn: (values: { name: string | number }) => string
  /** User {name} created */
  userCreated: (values: { name: string | number }) => string
  /** User {name} created. The old account is still active: {summary} */
  userCreatedOldActive: (values: { name: string | number; summary: string | number }) => string
  /** User {name} deactivated */
  userDeactivated: (values: { name: string | number }) => string
  /** User {name} deleted */
  userDeleted: (values: { name: string | number }) => string
  /** This user does not exist */
  userDoesNotExist: () => string
  /** A user is a person who signs in to your portal. */
  userIs: () => string
  /** A user is a person who signs in to your portal at {url}. */
  userIsAt: (values: { url: string | number }) => string
  /** The user was not activated */
  userNotActivated: () => string
  /** The user was not created */
  userNotCreated: () => string
  /** The user was not deactivated */
  userNotDeactivated: () => string
  /** The user was not deleted */
  userNotDeleted: () => string
  /** User not found */
  userNotFound: () => string
  /** The user could not be read */
  userNotRead: () => string
  /** User {name} created, the old account is deactivated */
  userRecreated: (values: { name: string | number }) => string
  /** User {name} saved */
  userSaved: (values: { name: string | number }) => string
  /** Users */
  users: () => string
  /** users */
  usersNoun: () => string
  /** Users read */
  usersRead: () => string
  /** Valid for */
  validFor: () => string
  /** Value */
  value: () => string
  /** Waiting for approval */
  waitingForApproval: () => string
  /** What to do with it */
  whatToDo: () => string
  /** Without a label */
  withoutALabel: () => string
  /** Without a title */
  withoutATitle: () => string
  /** Writing the file */
  writingTheFile: () => string
  /** Yes */
  yes: () => string
  /** yes */
  yesInFile: () => string
}

export const say = sayOf<Say>(en)
