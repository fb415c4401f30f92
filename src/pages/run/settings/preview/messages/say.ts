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
  /** As seen by */
  asSeenBy: () => string
  /** Background: {type} */
  backgroundType: (values: { type: string | number }) => string
  /** Sidebar buttons are those that the tags of {name} show. */
  buttonsAsSeenBy: (values: { name: string | number }) => string
  /** It can be started again at any time. */
  canBeStarted: () => string
  /** Controls */
  controls: () => string
  /** Danger */
  danger: () => string
  /** Danger alert */
  dangerAlert: () => string
  /** Dashboards */
  dashboards: () => string
  /** {buttons, plural, one {One dashed button is for users with certain tags only.} other {# dashed buttons are for users with certain tags only.}} */
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
  /** Everyone */
  everyone: () => string
  /** Feedback */
  feedback: () => string
  /** Flow */
  flow: () => string
  /** Footer of the page */
  footerOfPage: () => string
  /** Forgot your password? */
  forgotPassword: () => string
  /** Hide preview */
  hidePreview: () => string
  /** History */
  history: () => string
  /** Browsers do not show pictures from http in a portal */
  httpNotShown: () => string
  /** Info alert */
  infoAlert: () => string
  /** Last seen 3 min ago */
  lastSeen: () => string
  /** Level is low */
  levelIsLow: () => string
  /** Shapes are ours, colours and texts are your portal’s. */
  likeness: () => string
  /** Limit */
  limit: () => string
  /** 3 min ago */
  minutesAgo: () => string
  /** Mock of a page of {title}: tabs, a table, inputs, switches and seven buttons */
  mockOfControls: (values: { title: string | number }) => string
  /** Mock of a page of {title}: alerts, notifications, a gauge, a toast, a tooltip and a dialog */
  mockOfFeedback: (values: { title: string | number }) => string
  /** Mock of a page of {title} as everyone sees it: sidebar with {buttons} */
  mockOfPage: (values: { title: string | number; buttons: string | number }) => string
  /** Mock of a page of {title} as {viewer} sees it: sidebar with {buttons} */
  mockOfPageAs: (values: { title: string | number; viewer: string | number; buttons: string | number }) => string
  /** Mock of the sign-in page of {title}: {parts} */
  mockOfSignIn: (values: { title: string | number; parts: string | number }) => string
  /** Mock of the portal */
  mockOfThePortal: () => string
  /** My account */
  myAccount: () => string
  /** Name */
  name: () => string
  /** no buttons */
  noButtons: () => string
  /** No text */
  noText: () => string
  /** This is no address of a picture */
  notAnAddress: () => string
  /** No picture could be loaded from this address */
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
  /** a portal without a title */
  portalWithoutTitle: () => string
  /** Portal without a title */
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
  /** Two pumps run, one rests. Levels are as they should be. */
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
  /** What happens then */
  whatHappensThen: () => string
  /** Width */
  width: () => string
  /** With focus */
  withFocus: () => string
  /** without text */
  withoutText: () => string
  /** yesterday */
  yesterday: () => string
}

export const say = sayOf<Say>(en)
