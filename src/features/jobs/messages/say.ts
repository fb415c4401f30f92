// Written out of en.json by `npm run messages`: change the texts there.
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** a job */
  aJob: () => string
  /** a mark of jobs */
  aMarkOfJobs: () => string
  /** All */
  all: () => string
  /** The anonymous user is not deleted in bulk */
  anonymousUserNotDeleted: () => string
  /** Arrived {times, plural, =2 {twice} other {# times}} */
  arrivedTimes: (values: { times: number }) => string
  /** Being done */
  beingDone: () => string
  /** This browser could not keep how far it is */
  browserCouldNotKeep: () => string
  /** {count} done */
  countDone: (values: { count: string | number }) => string
  /** {count} failed */
  countFailed: (values: { count: string | number }) => string
  /** {count, plural, one {# job} other {# jobs}} */
  countJobs: (values: { count: number }) => string
  /** {count} left out */
  countLeftOut: (values: { count: string | number }) => string
  /** Details */
  details: () => string
  /** Download CSV */
  downloadCSV: () => string
  /** Failed */
  failed: () => string
  /** Jobs */
  jobs: () => string
  /** {count, plural, one {# job running} other {# jobs running}} */
  jobsRunning: (values: { count: number }) => string
  /** Left out */
  leftOut: () => string
  /** about {minutes} min left */
  minutesLeft: (values: { minutes: string | number }) => string
  /** Name */
  name: () => string
  /** no reason given */
  noReasonGiven: () => string
  /** No rows. */
  noRows: () => string
  /** Not done */
  notDone: () => string
  /** {count} not done, cancelled */
  notDoneCancelled: (values: { count: string | number }) => string
  /** It is not known whether this was done: {message} */
  notKnown: (values: { message: string | number }) => string
  /** Nothing to change */
  nothingToChange: () => string
  /** Pause */
  pause: () => string
  /** Protected: {reason} */
  protectedBecause: (values: { reason: string | number }) => string
  /** {rate} per minute */
  ratePerMinute: (values: { rate: string | number }) => string
  /** Remove doubled copies */
  removeDoubledCopies: () => string
  /** Remove doubled copies: {title} */
  removeDoubledCopiesTitle: (values: { title: string | number }) => string
  /** Result */
  result: () => string
  /** Results */
  results: () => string
  /** Resume */
  resume: () => string
  /** Retry failed */
  retryFailed: () => string
  /** Rows to show */
  rowsToShow: () => string
  /** Show results */
  showResults: () => string
  /** Take back */
  takeBack: () => string
  /** Take back: {title} */
  takeBackTitle: (values: { title: string | number }) => string
  /** There was no copy */
  thereWasNoCopy: () => string
  /** This would be {count} tags; a user can have {most} */
  tooManyTags: (values: { count: string | number; most: string | number }) => string
  /** This version of Portico does not know how to go on with it */
  versionCannotGoOn: () => string
  /** Waiting */
  waiting: () => string
  /** waiting for sign-in */
  waitingForSignIn: () => string
}

export const say = sayOf<Say>(en)
