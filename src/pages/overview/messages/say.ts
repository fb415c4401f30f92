// Written out of en.json by `npm run messages`: change the texts there.
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** What needs attention, and recent changes. */
  about: () => string
  /** Address */
  address: () => string
  /** All users */
  allUsers: () => string
  /** unknown */
  amountUnknown: () => string
  /** Anyone, after approval */
  anyoneAfterApproval: () => string
  /** Anyone, by e-mail */
  anyoneByEMail: () => string
  /** Audit log */
  auditLog: () => string
  /** billing month ends {day} */
  billingMonthEnds: (values: { day: string | number }) => string
  /** Certificate */
  certificate: () => string
  /** The certificate of the identity provider has expired: users cannot sign in with single sign-on. */
  certificateEnded: () => string
  /** The certificate “{subject}” of the identity provider has expired: users cannot sign in with single sign-on. */
  certificateEndedNamed: (values: { subject: string | number }) => string
  /** The certificate of the identity provider expires {inDays}. */
  certificateEnds: (values: { inDays: string | number }) => string
  /** The certificate “{subject}” of the identity provider expires {inDays}. */
  certificateEndsNamed: (values: { subject: string | number; inDays: string | number }) => string
  /** The recent changes could not be read */
  changesCouldNotBeRead: () => string
  /** Choose who can sign up */
  chooseSignUp: () => string
  /** Disabled */
  closed: () => string
  /** Fix template */
  correctIt: () => string
  /** Could not be read */
  couldNotBeRead: () => string
  /** Create the first user */
  createTheFirstUser: () => string
  /** Custom domain */
  customDomain: () => string
  /** {name} is waiting for its certificate. */
  domainWaitsForCertificate: (values: { name: string | number }) => string
  /** Done: */
  done: () => string
  /** E-mail with an error */
  eMailError: () => string
  /** First steps */
  firstSteps: () => string
  /** Give the portal a title and a logo */
  givePortalTitle: () => string
  /** Give access to dashboards and devices with a policy */
  grantByPolicy: () => string
  /** {days, plural, one {in 1 day} other {in # days}} */
  inDays: (values: { days: number }) => string
  /** Invitation expires */
  invitationEnds: () => string
  /** {email} has not answered; the invitation expires {inDays}. */
  invitationNotAnswered: (values: { email: string | number; inDays: string | number }) => string
  /** {label} used */
  labelUsed: (values: { label: string | number }) => string
  /** The limit is reached. {atLimit} */
  limitReached: (values: { atLimit: string | number }) => string
  /** verified */
  live: () => string
  /** Looking for what needs attention… */
  lookingForAttention: () => string
  /** Needs attention */
  needsAttention: () => string
  /** Never signed in */
  neverLoggedIn: () => string
  /** {amount, plural, one {1 inactive user never signed in.} other {{number} inactive users never signed in.}} */
  neverLoggedInInactive: (values: { amount: number; number: string | number }) => string
  /** {number} or more inactive users never signed in. */
  neverLoggedInInactiveOrMore: (values: { number: string | number }) => string
  /** New in 7 days */
  newIn7Days: () => string
  /** No add-on */
  noAddOn: () => string
  /** None */
  none: () => string
  /** Not connected */
  notConnected: () => string
  /** Not everything was checked: {unread} could not be read. */
  notEverythingRead: (values: { unread: string | number }) => string
  /** pending */
  notLiveYet: () => string
  /** Not published */
  notPublished: () => string
  /** The portal is not published, so no user can sign in. */
  notPublishedNobodySignsIn: () => string
  /** Could not be read */
  notRead: () => string
  /** Could not be read. Try again */
  notReadTryAgain: () => string
  /** Nothing was changed in the last 7 days. */
  nothingChanged: () => string
  /** Nothing needs attention */
  nothingNeedsAttention: () => string
  /** of {slots} slots */
  ofSlots: (values: { slots: string | number }) => string
  /** Disabled */
  off: () => string
  /** Enabled */
  on: () => string
  /** Enabled (SAML) */
  onSAML: () => string
  /** Only the owner of this profile can read its audit log. */
  onlyOwnerReadsAuditLog: () => string
  /** (opens in a new tab) */
  opensNewTab: () => string
  /** Overview */
  overview: () => string
  /** portal */
  partPortal: () => string
  /** team */
  partTeam: () => string
  /** tokens */
  partTokens: () => string
  /** usage */
  partUsage: () => string
  /** users */
  partUsers: () => string
  /** {percent} % is used. */
  percentAreUsed: (values: { percent: string | number }) => string
  /** {plan} plan */
  planOf: (values: { plan: string | number }) => string
  /** Portal */
  portal: () => string
  /** The portal could not be read */
  portalCouldNotBeRead: () => string
  /** Publish portal */
  publishIt: () => string
  /** Publish the portal */
  publishThePortal: () => string
  /** Published */
  published: () => string
  /** Reaches 100 % on {day}. {atLimit} */
  reachesLimit: (values: { day: string | number; atLimit: string | number }) => string
  /** Recent changes */
  recentChanges: () => string
  /** {name}: {wrong, plural, one {1 record does not match.} other {# records do not match.}} */
  recordsNotRight: (values: { name: string | number; wrong: number }) => string
  /** {name}: {wrong, plural, one {1 record does not match, although the domain is verified.} other {# records do not match, although the domain is verified.}} */
  recordsNotRightLive: (values: { name: string | number; wrong: number }) => string
  /** Renew certificate */
  renewIt: () => string
  /** Review users */
  reviewThem: () => string
  /** Rotate token */
  rotateIt: () => string
  /** Run settings */
  runSettings: () => string
  /** Security */
  security: () => string
  /** View records */
  seeTheRecords: () => string
  /** View usage */
  seeUsage: () => string
  /** Resend invitation */
  sendItAgain: () => string
  /** Show changes of the last 7 days */
  showChanges: () => string
  /** Show {found} more */
  showFoundMore: (values: { found: string | number }) => string
  /** Show less */
  showLess: () => string
  /** Sign-up */
  signUp: () => string
  /** Single sign-on */
  singleSignOn: () => string
  /** Status */
  state: () => string
  /** Title */
  title: () => string
  /** To do: */
  toDo: () => string
  /** Token expires */
  tokenEnds: () => string
  /** Token “{name}” expires {inDays}. Programs that use it then stop working. */
  tokenEndsInDays: (values: { name: string | number; inDays: string | number }) => string
  /** Tokens */
  tokens: () => string
  /** The tokens could not be read */
  tokensCouldNotBeRead: () => string
  /** Tokens to review */
  tokensWorthALook: () => string
  /** Unknown */
  unknown: () => string
  /** Usage */
  usage: () => string
  /** The usage could not be read */
  usageCouldNotBeRead: () => string
  /** Usage & limits */
  usageLimits: () => string
  /** {used} of {limit} {unit} */
  usedOfLimit: (values: { used: string | number; limit: string | number; unit: string | number }) => string
  /** {used} of {limit} {unit}, {level} */
  usedOfLimitLevel: (values: { used: string | number; limit: string | number; unit: string | number; level: string | number }) => string
  /** Users */
  users: () => string
  /** The number of users could not be read */
  usersCouldNotBeRead: () => string
  /** Waiting for access */
  waitingToGetIn: () => string
  /** within a day */
  withinADay: () => string
  /** unnamed */
  withoutAName: () => string
  /** Your two-factor authentication */
  yourSecondFactor: () => string
}

export const say = sayOf<Say>(en)
