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
  /** The account goes, with every profile it owns and all their data. */
  deleteAccountMeaning: () => string
  /** Delete your account */
  deleteYourAccount: () => string
  /** <b>{name}</b>, shared with {names} */
  doomedShared: (values: { name: string | number; names: string | number }) => ReactNode
  /** <b>{name}</b>, shared with {names} (who else works in it could not be read) */
  doomedSharedUnread: (values: { name: string | number; names: string | number }) => ReactNode
  /** <b>{name}</b> (who else works in it could not be read) */
  doomedUnread: (values: { name: string | number }) => ReactNode
  /** E-mail: <email></email>. It is changed in <link>TagoIO’s own admin<span> (opens in a new tab)</span></link>, as are the notifications that TagoIO sends you. */
  emailIs: (values: { email: ReactNode; link: DrawTag; span: DrawTag }) => ReactNode
  /** Enter your name */
  enterYourName: () => string
  /** 12 hours */
  hours12: () => string
  /** 24 hours */
  hours24: () => string
  /** In the foot of widgets */
  inTheFoot: () => string
  /** In the menu of widgets */
  inTheMenu: () => string
  /** Language */
  language: () => string
  /** Last update of dashboards */
  lastUpdateOfDashboards: () => string
  /** Loading plan */
  loadingPlan: () => string
  /** Name */
  name: () => string
  /** Newsletter */
  newsletter: () => string
  /** You have a paid subscription. If you want a refund, ask TagoIO for it before you delete the account. */
  paidSubscription: () => string
  /** A recurring payment is past due. Pay it before the services stop. */
  pastDue: () => string
  /** A payment failed. Check the card on record. */
  paymentFailed: () => string
  /** A payment failed: {message}. Check the card on record. */
  paymentFailedBecause: (values: { message: string | number }) => string
  /** Phone */
  phone: () => string
  /** With country code; needed for codes by SMS. */
  phoneHelp: () => string
  /** Start with + and the country code, like +55 81 5550 0100 */
  phoneWrong: () => string
  /** Plan */
  plan: () => string
  /** A change of the plan is still being processed. */
  planBeingChanged: () => string
  /** Plan, services and cards are changed in <link>TagoIO’s own admin<span> (opens in a new tab)</span></link>. */
  planChangedElsewhere: (values: { link: DrawTag; span: DrawTag }) => ReactNode
  /** The plan could not be read */
  planCouldNotBeRead: () => string
  /** Point */
  point: () => string
  /** The list of your profiles could not be read. */
  profilesCouldNotBeRead: () => string
  /** Profiles that are deleted */
  profilesThatAreDeleted: () => string
  /** Reading your profiles… */
  readingYourProfiles: () => string
  /** Sample */
  sample: () => string
  /** Send me TagoIO’s newsletter */
  sendMeTagoIOsNewsletter: () => string
  /** Choose another one than for decimals */
  separatorsEqual: () => string
  /** Somebody changed this account */
  somebodyChangedThisAccount: () => string
  /** {start} to {end} */
  startToEnd: (values: { start: string | number; end: string | number }) => string
  /** These profiles go with it, with their devices, users and data. Nothing of it can be brought back: */
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
