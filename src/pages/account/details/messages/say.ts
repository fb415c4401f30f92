// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import type { DrawTag } from '#lib/words/node-of.ts'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Account {email} deleted */
  accountDeleted: (values: { email: string | number }) => string
  /** The account was not deleted */
  accountNotDeleted: () => string
  /** Account saved */
  accountSaved: () => string
  /** At most 100 characters */
  atMost100Characters: () => string
  /** At most 200 characters */
  atMost200Characters: () => string
  /** Billing cycle */
  billingCycle: () => string
  /** Choose a time zone */
  chooseATimeZone: () => string
  /** Clock */
  clock: () => string
  /** Comma */
  comma: () => string
  /** Company */
  company: () => string
  /** Date format */
  dateFormat: () => string
  /** Decimal separator */
  decimalSeparator: () => string
  /** You can delete the account now. */
  deletableNow: () => string
  /** Delete account */
  deleteAccount: () => string
  /** Delete account… */
  deleteAccountDots: () => string
  /** Delete account in {left} s */
  deleteAccountIn: (values: { left: string | number }) => string
  /** The account is deleted, with every profile it owns and all their data. */
  deleteAccountMeaning: () => string
  /** Delete your account */
  deleteYourAccount: () => string
  /** <b>{name}</b>, shared with {names} */
  doomedShared: (values: { name: string | number; names: string | number }) => ReactNode
  /** <b>{name}</b>, shared with {names} (the other members could not be read) */
  doomedSharedUnread: (values: { name: string | number; names: string | number }) => ReactNode
  /** <b>{name}</b> (its members could not be read) */
  doomedUnread: (values: { name: string | number }) => ReactNode
  /** E-mail: <email></email>. To change it, or the notifications TagoIO sends you, use <link>TagoIO’s own admin<span> (opens in a new tab)</span></link>. */
  emailIs: (values: { email: ReactNode; link: DrawTag; span: DrawTag }) => ReactNode
  /** Enter your name */
  enterYourName: () => string
  /** 12-hour */
  hours12: () => string
  /** 24-hour */
  hours24: () => string
  /** In the widget footer */
  inTheFoot: () => string
  /** In the widget menu */
  inTheMenu: () => string
  /** Language */
  language: () => string
  /** Last update on dashboards */
  lastUpdateOfDashboards: () => string
  /** Loading plan */
  loadingPlan: () => string
  /** Name */
  name: () => string
  /** Newsletter */
  newsletter: () => string
  /** You have a paid subscription. To get a refund, ask TagoIO before you delete the account. */
  paidSubscription: () => string
  /** A recurring payment is overdue. Pay it before your services stop. */
  pastDue: () => string
  /** A payment failed. Check the card on record. */
  paymentFailed: () => string
  /** A payment failed: {message}. Check the card on record. */
  paymentFailedBecause: (values: { message: string | number }) => string
  /** Phone */
  phone: () => string
  /** With country code. Required for codes by SMS. */
  phoneHelp: () => string
  /** Start with + and the country code, like +55 81 5550 0100 */
  phoneWrong: () => string
  /** Plan */
  plan: () => string
  /** A change of plan is still being processed. */
  planBeingChanged: () => string
  /** To change the plan, services or cards, use <link>TagoIO’s own admin<span> (opens in a new tab)</span></link>. */
  planChangedElsewhere: (values: { link: DrawTag; span: DrawTag }) => ReactNode
  /** The plan could not be read */
  planCouldNotBeRead: () => string
  /** Point */
  point: () => string
  /** The list of your profiles could not be read. */
  profilesCouldNotBeRead: () => string
  /** Profiles to be deleted */
  profilesThatAreDeleted: () => string
  /** Reading your profiles… */
  readingYourProfiles: () => string
  /** Example */
  sample: () => string
  /** Send me TagoIO’s newsletter */
  sendMeTagoIOsNewsletter: () => string
  /** Choose a separator other than the decimal one */
  separatorsEqual: () => string
  /** Someone else changed this account */
  somebodyChangedThisAccount: () => string
  /** {start} to {end} */
  startToEnd: (values: { start: string | number; end: string | number }) => string
  /** These profiles are deleted with it, including their devices, users and data. They cannot be restored: */
  theseProfilesGo: () => string
  /** Thousands separator */
  thousandsSeparator: () => string
  /** Time zone */
  timeZone: () => string
  /** Trial ends */
  trialEnds: () => string
  /** The two separators must differ. */
  twoSeparatorsMustDiffer: () => string
  /** Type the address of your account */
  typeAddressAccount: () => string
  /** Type {email} to confirm */
  typeEmailToConfirm: (values: { email: string | number }) => string
}

export const say = sayOf<Say>(en)
