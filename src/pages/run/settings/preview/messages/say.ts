// Written out of en.json by `npm run messages`: change the texts there.
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Account menu */
  accountMenu: () => string
  /** Action */
  action: () => string
  /** Alarms */
  alarms: () => string
  /** Archive */
  archive: () => string
  /** Preview as */
  asSeenBy: () => string
  /** Background: {type} */
  backgroundType: (values: { type: string | number }) => string
  /** Shows the sidebar buttons that {name} can see. */
  buttonsAsSeenBy: (values: { name: string | number }) => string
  /** You can start it again at any time. */
  canBeStarted: () => string
  /** Controls */
  controls: () => string
  /** Danger */
  danger: () => string
  /** Danger alert */
  dangerAlert: () => string
  /** Dashboards */
  dashboards: () => string
  /** {buttons, plural, one {One dashed button is visible only to users with certain tags.} other {# dashed buttons are visible only to users with certain tags.}} */
  dashedButtons: (values: { buttons: number }) => string
  /** Default */
  default: () => string
  /** Desktop */
  desktop: () => string
  /** Details */
  details: () => string
  /** Disabled */
  disabled: () => string
  /** E-mail */
  email: () => string
  /** Energy */
  energy: () => string
  /** Enter a number above 0 */
  enterNumberAbove0: () => string
  /** Every day */
  everyDay: () => string
  /** Every hour */
  everyHour: () => string
  /** All users */
  everyone: () => string
  /** Feedback */
  feedback: () => string
  /** Flow */
  flow: () => string
  /** Page footer */
  footerOfPage: () => string
  /** Forgot your password? */
  forgotPassword: () => string
  /** Hide preview */
  hidePreview: () => string
  /** History */
  history: () => string
  /** The image needs an https:// URL */
  httpNotShown: () => string
  /** Info alert */
  infoAlert: () => string
  /** Last seen 3 min ago */
  lastSeen: () => string
  /** Level is low */
  levelIsLow: () => string
  /** Approximate preview with the colours and texts of your portal. */
  likeness: () => string
  /** Limit */
  limit: () => string
  /** 3 min ago */
  minutesAgo: () => string
  /** Preview of a page of {title}: tabs, a table, inputs, switches and seven buttons */
  mockOfControls: (values: { title: string | number }) => string
  /** Preview of a page of {title}: alerts, notifications, a gauge, a toast, a tooltip and a dialog */
  mockOfFeedback: (values: { title: string | number }) => string
  /** Preview of a page of {title} as all users see it: sidebar with {buttons} */
  mockOfPage: (values: { title: string | number; buttons: string | number }) => string
  /** Preview of a page of {title} as {viewer} sees it: sidebar with {buttons} */
  mockOfPageAs: (values: { title: string | number; viewer: string | number; buttons: string | number }) => string
  /** Preview of the sign-in page of {title}: {parts} */
  mockOfSignIn: (values: { title: string | number; parts: string | number }) => string
  /** Approximate */
  mockOfThePortal: () => string
  /** My account */
  myAccount: () => string
  /** Name */
  name: () => string
  /** no buttons */
  noButtons: () => string
  /** No text */
  noText: () => string
  /** Not a valid image URL */
  notAnAddress: () => string
  /** The image could not be loaded */
  notLoaded: () => string
  /** of 12 m³ */
  ofVolume: () => string
  /** Off */
  off: () => string
  /** On */
  on: () => string
  /** Open the report */
  openTheReport: () => string
  /** Overview */
  overview: () => string
  /** Page */
  page: () => string
  /** e-mail */
  partEmail: () => string
  /** links {links} */
  partLinks: (values: { links: string | number }) => string
  /** Part of the portal */
  partOfPortal: () => string
  /** password */
  partPassword: () => string
  /** sign-up */
  partSignUp: () => string
  /** Password */
  password: () => string
  /** Phone */
  phone: () => string
  /** Plant view */
  plantView: () => string
  /** an untitled portal */
  portalWithoutTitle: () => string
  /** Untitled portal */
  portalWithoutTitleHeading: () => string
  /** Preferences */
  preferences: () => string
  /** Pressure */
  pressure: () => string
  /** Preview */
  preview: () => string
  /** Primary */
  primary: () => string
  /** Pump */
  pump: () => string
  /** Pump {number} */
  pumpNumber: (values: { number: string | number }) => string
  /** Pumps */
  pumps: () => string
  /** Two pumps are running, one is idle. Levels are normal. */
  pumpsRun: () => string
  /** Read-only */
  readOnly: () => string
  /** Report is ready */
  reportIsReady: () => string
  /** Reports */
  reports: () => string
  /** 3 rows */
  rows: () => string
  /** Settings are saved */
  settingsAreSaved: () => string
  /** Show preview */
  showPreview: () => string
  /** Sign-in page */
  signInPage: () => string
  /** Sign up */
  signUp: () => string
  /** Stop pump 2? */
  stopPump2: () => string
  /** Success */
  success: () => string
  /** Tank {number} */
  tank: (values: { number: string | number }) => string
  /** Tank level */
  tankLevel: () => string
  /** {n, plural, one {the button {buttons}} other {the buttons {buttons}}} */
  theButtons: (values: { n: number; buttons: string | number }) => string
  /** Upgrade */
  upgrade: () => string
  /** Warning */
  warning: () => string
  /** Warning alert */
  warningAlert: () => string
  /** What happens next */
  whatHappensThen: () => string
  /** Width */
  width: () => string
  /** Focused */
  withFocus: () => string
  /** without text */
  withoutText: () => string
  /** yesterday */
  yesterday: () => string
}

export const say = sayOf<Say>(en)
