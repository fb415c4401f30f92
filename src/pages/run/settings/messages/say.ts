// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import type { DrawTag } from '#lib/words/node-of.ts'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** How your portal looks and behaves. What you save is seen by its users at once. */
  about: () => string
  /** {n, plural, one {{users} active user} other {{users} active users}} */
  activeUsers: (values: { n: number; users: string | number }) => string
  /** {n, plural, one {{users} or more active user} other {{users} or more active users}} */
  activeUsersOrMore: (values: { n: number; users: string | number }) => string
  /** Address */
  address: () => string
  /** Small letters, digits and hyphens; no hyphen at either end */
  addressShape: () => string
  /** https://, http://, tel:, mailto: or a path of the portal. */
  addressesThatWork: () => string
  /** all active users */
  allActiveUsers: () => string
  /** Anonymous */
  anonymous: () => string
  /** Anybody with a public link can reach what these policies grant to all users */
  anonymousCanReach: () => string
  /** These policies grant to all users; an anonymous user would be one of them */
  anonymousWouldReach: () => string
  /** At most 100 characters */
  atMost100Characters: () => string
  /** At most 2000 characters */
  atMost2000Characters: () => string
  /** At most 200 characters */
  atMost200Characters: () => string
  /** Authenticator app */
  authenticatorApp: () => string
  /** bookmarks, links in e-mails and shared dashboards; */
  bookmarks: () => string
  /** Change the address */
  changeAddress: () => string
  /** Change the portal’s address? */
  changeAddressTitle: () => string
  /** What policies grant to every user, an anonymous user could do, too. <button>Check the policies</button> */
  checkPolicies: (values: { button: DrawTag }) => ReactNode
  /** Choose a dashboard */
  chooseDashboard: () => string
  /** Clear dashboard */
  clearDashboard: () => string
  /** Code by e-mail */
  codeByEmail: () => string
  /** Code by SMS */
  codeBySms: () => string
  /** Custom settings */
  customSettings: () => string
  /** Dashboard */
  dashboard: () => string
  /** The dashboard was deleted or belongs to another profile. The button leads nowhere until you choose another. */
  dashboardGone: () => string
  /** It leaves the portal’s list of dashboards, and users still need a policy that lets them see it. */
  dashboardHelp: () => string
  /** Days */
  days: () => string
  /** Users can ask for it in the portal. TagoIO deletes nobody without your consent. */
  deletionHelp: () => string
  /** Requests to delete an account */
  deletionRequests: () => string
  /** Edit as JSON */
  editAsJson: () => string
  /** Each code is one e-mail of the profile’s service. */
  emailCodeHelp: () => string
  /** codes by e-mail */
  emailCodes: () => string
  /** E-mail the owner of this profile */
  emailOwner: () => string
  /** E-mail to the owner of the profile */
  emailToOwner: () => string
  /** E-mails */
  emails: () => string
  /** empty */
  empty: () => string
  /** Enter an address */
  enterAddress: () => string
  /** Facts that are not edited here. */
  factsHelp: () => string
  /** Favicon */
  favicon: () => string
  /** Further security settings */
  furtherSecurity: () => string
  /** General */
  general: () => string
  /** Go to the portal’s home */
  goHome: () => string
  /** Hide the QR code */
  hideQrCode: () => string
  /** Hours */
  hours: () => string
  /** TagoIO has not published how one is made or gets a new token. Both are done in <link>TagoIO’s own admin<span> (opens in a new tab)</span></link>; <link2>read about it<span> (opens in a new tab)</span></link2>. */
  howTokensAreMade: (values: { link: DrawTag; span: DrawTag; link2: DrawTag }) => ReactNode
  /** Images */
  images: () => string
  /** Addresses of images that everybody can read, for example a public file of your TagoIO files. */
  imagesHelp: () => string
  /** In the tab of the browser. */
  inBrowserTab: () => string
  /** In {locale}: {said} */
  inLanguage: (values: { locale: string | number; said: string | number }) => string
  /** In the navigation bar. */
  inNavigationBar: () => string
  /** Integrations */
  integrations: () => string
  /** Integrations saved */
  integrationsSaved: () => string
  /** The key alone, without the script. */
  keyAlone: () => string
  /** A key has no spaces */
  keyNoSpaces: () => string
  /** Languages */
  languages: () => string
  /** Leads to */
  leadsTo: () => string
  /** Logo */
  logo: () => string
  /** What happens when somebody presses the logo. Its image is set under General. */
  logoHelp: () => string
  /** Google Analytics measurement ID */
  measurementId: () => string
  /** The ID alone, like G-ABC1234567. Figures may take two days to appear. */
  measurementIdHelp: () => string
  /** Measurement IDs are written in capital letters. */
  measurementIdInCapitals: () => string
  /** A measurement ID begins with G-, like G-ABC1234567. */
  measurementIdShape: () => string
  /** Account menu, logo by user, background */
  menuLogoBackground: () => string
  /** <activeUsers></activeUsers> can no longer choose {list}. TagoIO does not say what becomes of those who use it now; try it with one user first. */
  methodsGone: (values: { activeUsers: ReactNode; list: string | number }) => ReactNode
  /** Mobile */
  mobile: () => string
  /** Months */
  months: () => string
  /** the name that users typed into the mobile app. */
  nameInMobileApp: () => string
  /** Navigation */
  navigation: () => string
  /** TagoIO has not published how it stores the items of the account menu, a logo that depends on a tag of the user, and the background image of the bar. What this portal holds of them is kept by every save. */
  navigationKept: () => string
  /** Navigation saved */
  navigationSaved: () => string
  /** This portal has no anonymous user, so it has no public links. */
  noAnonymousUser: () => string
  /** No active policy grants to every user. */
  nobodyGetsAll: () => string
  /** none */
  none: () => string
  /** Not an address of an image. Begin with https:// */
  notAnImageAddress: () => string
  /** Not an address a browser may follow. Begin with https:// */
  notFollowable: () => string
  /** Not in this profile: {value} */
  notInProfile: (values: { value: string | number }) => string
  /** not there */
  notThere: () => string
  /** Nothing */
  nothing: () => string
  /** Nothing here is checked: TagoIO may refuse it, or keep it and break the portal. Change as little as you can, and look at the portal after saving. */
  nothingIsChecked: () => string
  /** Number */
  number: () => string
  /** off */
  off: () => string
  /** Google no longer collects data for UA- properties. Use a measurement ID that begins with G-. */
  oldMeasurementId: () => string
  /** on */
  on: () => string
  /** On press */
  onPress: () => string
  /** Only the first {most} active policies were looked at. */
  onlyFirstPolicies: (values: { most: string | number }) => string
  /** Open a dashboard */
  openDashboard: () => string
  /** Open a link */
  openLink: () => string
  /** Open portal<span> (opens in a new tab)</span> */
  openPortal: (values: { span: DrawTag }) => ReactNode
  /** Other */
  other: () => string
  /** Other fields saved */
  otherFieldsSaved: () => string
  /** {label} – Run settings */
  pageTitle: (values: { label: string | number }) => string
  /** Password rules, captcha, enforcement and the rest */
  passwordRules: () => string
  /** A password has at least 6 characters, whatever is set. TagoIO has not published how it stores stricter rules, the captcha, an enforced second factor, deleting at once or by an analysis. What this portal holds of them is kept by every save. */
  passwordRulesHelp: () => string
  /** Paste the key alone, without the script around it */
  pasteKeyAlone: () => string
  /** The policies could not be read */
  policiesNotRead: () => string
  /** This portal has none. */
  portalHasNone: () => string
  /** The portal is at https://<i>address</i>{suffix} */
  portalIsAt: (values: { suffix: string | number }) => ReactNode
  /** <activeUsers></activeUsers> can no longer open it, and nobody can sign up. Nothing is deleted; publish it again at any time. */
  portalLocked: (values: { activeUsers: ReactNode }) => ReactNode
  /** The portal moves from <b>{from}</b> to <b>{to}</b>. What people kept stops working: */
  portalMoves: (values: { from: string | number; to: string | number }) => ReactNode
  /** Public link */
  publicLink: () => string
  /** It works when a policy lets the anonymous user see the dashboard. What people load through it counts as data output of this profile. */
  publicLinkHelp: () => string
  /** public link */
  publicLinkNoun: () => string
  /** Published */
  published: () => string
  /** People can open the portal and sign in. */
  publishedHelp: () => string
  /** QR code of https://{host} */
  qrCodeOf: (values: { host: string | number }) => string
  /** row {part} */
  rowPart: (values: { part: string | number }) => string
  /** Run settings */
  runSettings: () => string
  /** Run settings saved */
  runSettingsSaved: () => string
  /** Save them */
  saveThem: () => string
  /** Save fields that nobody has documented? */
  saveUndocumented: () => string
  /** Second factor */
  secondFactor: () => string
  /** Which methods users may switch on for themselves. */
  secondFactorHelp: () => string
  /** Security */
  security: () => string
  /** Security saved */
  securitySaved: () => string
  /** See them under <link>Other fields</link>, or set them in <link2>TagoIO’s own admin<span> (opens in a new tab)</span></link2>. */
  seeOtherFields: (values: { link: DrawTag; link2: DrawTag; span: DrawTag }) => ReactNode
  /** invitations that were sent; */
  sentInvitations: () => string
  /** After this time users sign in again. */
  sessionHelp: () => string
  /** Session length */
  sessionLength: () => string
  /** Set by TagoIO */
  setByTagoIO: () => string
  /** Set up a Wi-Fi device */
  setUpWifi: () => string
  /** The settings could not be read */
  settingsNotRead: () => string
  /** The settings were not saved */
  settingsNotSaved: () => string
  /** Show an HTML file */
  showHtmlFile: () => string
  /** Show a page inside the portal */
  showPage: () => string
  /** Show a QR code of the address */
  showQrCode: () => string
  /** Sidebar */
  sidebar: () => string
  /** Sign-in logo */
  signInLogo: () => string
  /** On the pages to sign in and sign up. */
  signInLogoHelp: () => string
  /** Sign-up */
  signUp: () => string
  /** Each code is one SMS of the profile’s service; users need a phone number. */
  smsCodeHelp: () => string
  /** codes by SMS */
  smsCodes: () => string
  /** Somebody changed the same settings */
  somebodyChangedSame: () => string
  /** a square */
  squareImage: () => string
  /** the addresses registered at your single sign-on provider; */
  ssoAddresses: () => string
  /** Stored is “{length}”, which this page cannot read. It stays until you choose another length. */
  storedLength: (values: { length: string | number }) => string
  /** Subtitle */
  subtitle: () => string
  /** Take away */
  takeAway: () => string
  /** Take away {list}? */
  takeAwayMethods: (values: { list: string | number }) => string
  /** At most ten years */
  tenYearsAtMost: () => string
  /** the authenticator app */
  theAuthenticator: () => string
  /** The logo */
  theLogo: () => string
  /** Theme */
  theme: () => string
  /** Title */
  title: () => string
  /** A portal without a title counts as not set up. */
  titleHelp: () => string
  /** Token */
  token: () => string
  /** Links to public dashboards hold it. It is as good as a password for everything the anonymous user may see. */
  tokenHelp: () => string
  /** token of the anonymous user */
  tokenNoun: () => string
  /** Tooltip */
  tooltip: () => string
  /** Unit */
  unit: () => string
  /** Fields without a form */
  unknownFields: () => string
  /** TagoIO has not published what these hold. Saving any other tab keeps them as they are. */
  unknownFieldsHelp: () => string
  /** Unpublish the portal */
  unpublish: () => string
  /** Unpublish the portal? */
  unpublishTitle: () => string
  /** The portal’s users see the result at once. Undo is offered for a moment after saving. */
  usersSeeAtOnce: () => string
  /** TagoIO answered: {detail} */
  vendorAnswered: (values: { detail: string | number }) => string
  /** Both watch what users do. Asking them for consent, where the law wants it, is up to you. */
  watchersNeedConsent: () => string
  /** Weeks */
  weeks: () => string
  /** A whole number from 1 */
  wholeNumber: () => string
  /** a logo no wider than six times its height */
  wideLogo: () => string
  /** Zoho SalesIQ widget key */
  zohoKey: () => string
}

export const say = sayOf<Say>(en)
