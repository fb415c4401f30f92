// Written out of en.json by `npm run messages`: change the texts there.
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Analysis */
  analysis: () => string
  /** A script that takes 3 seconds and runs every 5 minutes uses 12 × 24 × 3 s = 14.4 minutes a day. */
  analysisExample: () => string
  /** The server returned user {id} instead of {userId} */
  answeredWithOther: (values: { id: string | number; userId: string | number }) => string
  /** Copy of {name} */
  copyOfName: (values: { name: string | number }) => string
  /** Dashboard output */
  dashboardOutput: () => string
  /** A chart of 500 points that is opened 200 times counts as 500 × 200 = 100 000. */
  dashboardOutputExample: () => string
  /** Dashboards show an error until the next billing month. This limit is part of the plan; on Scale, contact sales to raise it. */
  dashboardsShowErrorUntil: () => string
  /** Data input */
  dataInput: () => string
  /** Data output */
  dataOutput: () => string
  /** Data records */
  dataRecords: () => string
  /** 50 devices that keep 30 days of 288 registers a day store 50 × 30 × 288 = 432 000. */
  dataRecordsExample: () => string
  /** Data that devices send is rejected until the next billing month. */
  devicesPostDataRefused: () => string
  /** E-mail */
  eMail: () => string
  /** Each message to one user of the portal counts as one. */
  eachMessageOneUser: () => string
  /** Each recipient of an e-mail counts as one. */
  eachRecipientMailCounts: () => string
  /** Each recipient of a text message counts as one. */
  eachRecipientTextMessage: () => string
  /** Each register in a response counts as one, however many variables were requested. */
  eachRegisterAnswerReturns: () => string
  /** Each register that a dashboard shows counts as one. Its limit is separate from data output. */
  eachRegisterDashboardShows: () => string
  /** Each register that is currently stored counts as one. After a deletion, the count is updated within a few minutes. */
  eachRegisterStoredNow: () => string
  /** Each user of the portal counts as one, active or not. */
  eachUserPortalCounts: () => string
  /** Each variable that is written counts as one. */
  eachVariableWrittenCounts: () => string
  /** A weekly report to 12 people counts as 12 × 4 = 48 in four weeks. */
  emailExample: () => string
  /** File storage */
  fileStorage: () => string
  /** 40 floor plans of 2.5 MB each use 40 × 2.5 = 100 MB. */
  fileStorageExample: () => string
  /** date and number formats */
  howDatesNumbersWritten: () => string
  /** A device that sends temperature and humidity every 10 minutes writes 2 × 6 × 24 = 288 a day. */
  inputExample: () => string
  /** No e-mail is sent until the next billing month. */
  noEMailSent: () => string
  /** No message is sent until the next billing month. */
  noMessageSentUntil: () => string
  /** No new data is saved until older data is deleted. */
  noNewDataSaved: () => string
  /** No portal */
  noPortal: () => string
  /** No script runs for the rest of the billing month. */
  noScriptRunsRest: () => string
  /** No text message is sent until the next billing month. */
  noTextMessageSent: () => string
  /** No users can be added, and the sign-up link of the portal is hidden. */
  nobodyCanAddedSign: () => string
  /** A request for two variables that returns 100 registers in total counts as 100. An export of device data is rounded up to the next 10 000. */
  outputExample: () => string
  /** An alert to 25 users that fires 4 times counts as 25 × 4 = 100. */
  pushExample: () => string
  /** Push notifications */
  pushNotifications: () => string
  /** Requests that read data are rejected until the next billing month. */
  requestsReadDataRefused: () => string
  /** Run users */
  runUsers: () => string
  /** 180 active and 20 inactive users count as 200. */
  runUsersExample: () => string
  /** TagoIO confirmed the change, but the profile is unchanged */
  savedButAsBefore: () => string
  /** The search failed on the server. There may still be events in these days. */
  searchBeganFailedServer: () => string
  /** TagoIO may have dropped the search before it was finished. */
  searchMayBeenForgotten: () => string
  /** The search took too long */
  searchNotDoneTime: () => string
  /** Retry continues with shorter periods. Choose fewer days or one type of resource to make it faster. */
  searchShorterSpans: () => string
  /** service authorizations */
  serviceAuthorizations: () => string
  /** The size of all stored files counts, in megabytes. */
  sizeAllFilesStored: () => string
  /** SMS */
  sms: () => string
  /** An alarm to 3 phones that fires 5 times counts as 3 × 5 = 15. */
  smsExample: () => string
  /** This period holds more events than TagoIO can look through in one search. */
  spanHoldsMoreThan: () => string
  /** The outcome of the search is unknown */
  tagoIODoesNotKnow: () => string
  /** TagoIO stopped the search */
  tagoIOGaveSearchUp: () => string
  /** The time that scripts run on TagoIO counts, in steps of one second. Scripts on your own machine are free. */
  timeScriptsRunTagoIO: () => string
  /** Try again. */
  tryAgain: () => string
  /** Try again in a moment. */
  tryAgainMoment: () => string
  /** {n, plural, other {MB}} */
  unitMb: (values: { n: number }) => string
  /** {n, plural, one {message} other {messages}} */
  unitMessages: (values: { n: number }) => string
  /** {n, plural, one {minute} other {minutes}} */
  unitMinutes: (values: { n: number }) => string
  /** {n, plural, one {record} other {records}} */
  unitRecords: (values: { n: number }) => string
  /** {n, plural, one {register} other {registers}} */
  unitRegisters: (values: { n: number }) => string
  /** {n, plural, one {user} other {users}} */
  unitUsers: (values: { n: number }) => string
  /** Uploads are rejected until files are deleted. */
  uploadsRefusedUntilFiles: () => string
}

export const say = sayOf<Say>(en)
