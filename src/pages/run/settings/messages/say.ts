// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import type { DrawTag } from '#lib/words/node-of.ts'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Configure how your portal looks and works. Saved changes take effect immediately. */
  about: () => string
  /** {n, plural, one {{users} active user} other {{users} active users}} */
  activeUsers: (values: { n: number; users: string | number }) => string
  /** {n, plural, one {{users} or more active users} other {{users} or more active users}} */
  activeUsersOrMore: (values: { n: number; users: string | number }) => string
  /** URL */
  address: () => string
  /** https://, http://, tel:, mailto: or a path of the portal, such as /dashboards/info/… */
  addressesThatWork: () => string
  /** all active users */
  allActiveUsers: () => string
  /** Anonymous */
  anonymous: () => string
  /** At most 2,000 characters */
  atMost2000Characters: () => string
  /** At most 200 characters */
  atMost200Characters: () => string
  /** Choose a dashboard */
  chooseDashboard: () => string
  /** Custom settings */
  customSettings: () => string
  /** Dashboard */
  dashboard: () => string
  /** The dashboard was deleted or belongs to another profile. The button does nothing until you choose another. */
  dashboardGone: () => string
  /** Removes the dashboard from the portal’s list. Users still need a policy that lets them see it. */
  dashboardHelp: () => string
  /** E-mails */
  emails: () => string
  /** empty */
  empty: () => string
  /** Enter a URL */
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
  /** Not a valid URL. Start with https:// */
  notFollowable: () => string
  /** Not in this profile: {value} */
  notInProfile: (values: { value: string | number }) => string
  /** missing */
  notThere: () => string
  /** None */
  nothing: () => string
  /** no */
  off: () => string
  /** yes */
  on: () => string
  /** Action */
  onPress: () => string
  /** Only the first {most} enabled policies were checked. */
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
  /** View them under <link>Other fields</link>, or change them in <link2>TagoIO’s own admin<span> (opens in a new tab)</span></link2>. */
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
  /** Someone else changed these settings */
  somebodyChangedSame: () => string
  /** Theme */
  theme: () => string
}

export const say = sayOf<Say>(en)
