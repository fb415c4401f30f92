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
  /** https://, http://, tel:, mailto: or a path of the portal. */
  addressesThatWork: () => string
  /** all active users */
  allActiveUsers: () => string
  /** Anonymous */
  anonymous: () => string
  /** At most 2000 characters */
  atMost2000Characters: () => string
  /** At most 200 characters */
  atMost200Characters: () => string
  /** Choose a dashboard */
  chooseDashboard: () => string
  /** Custom settings */
  customSettings: () => string
  /** Dashboard */
  dashboard: () => string
  /** The dashboard was deleted or belongs to another profile. The button leads nowhere until you choose another. */
  dashboardGone: () => string
  /** It leaves the portal’s list of dashboards, and users still need a policy that lets them see it. */
  dashboardHelp: () => string
  /** E-mails */
  emails: () => string
  /** empty */
  empty: () => string
  /** Enter an address */
  enterAddress: () => string
  /** General */
  general: () => string
  /** Access */
  groupAccess: () => string
  /** App */
  groupApp: () => string
  /** Content */
  groupContent: () => string
  /** Look */
  groupLook: () => string
  /** In {locale}: {said} */
  inLanguage: (values: { locale: string | number; said: string | number }) => string
  /** Integrations */
  integrations: () => string
  /** Languages */
  languages: () => string
  /** Logo */
  logo: () => string
  /** Mobile */
  mobile: () => string
  /** Navigation */
  navigation: () => string
  /** none */
  none: () => string
  /** Not an address a browser may follow. Begin with https:// */
  notFollowable: () => string
  /** Not in this profile: {value} */
  notInProfile: (values: { value: string | number }) => string
  /** not there */
  notThere: () => string
  /** Nothing */
  nothing: () => string
  /** off */
  off: () => string
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
  /** {label} – Run settings */
  pageTitle: (values: { label: string | number }) => string
  /** row {part} */
  rowPart: (values: { part: string | number }) => string
  /** Run settings */
  runSettings: () => string
  /** Run settings saved */
  runSettingsSaved: () => string
  /** Security */
  security: () => string
  /** See them under <link>Other fields</link>, or set them in <link2>TagoIO’s own admin<span> (opens in a new tab)</span></link2>. */
  seeOtherFields: (values: { link: DrawTag; link2: DrawTag; span: DrawTag }) => ReactNode
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
  /** Sidebar */
  sidebar: () => string
  /** Sign-up */
  signUp: () => string
  /** Somebody changed the same settings */
  somebodyChangedSame: () => string
  /** Theme */
  theme: () => string
}

export const say = sayOf<Say>(en)
