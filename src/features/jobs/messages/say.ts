// Written out of en.json by `npm run messages`: change the texts there.
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** a job */
  aJob: () => string
  /** the job indicator */
  aMarkOfJobs: () => string
  /** All */
  all: () => string
  /** The anonymous user cannot be deleted in bulk */
  anonymousUserNotDeleted: () => string
  /** Sent {times, plural, =2 {twice} other {# times}} */
  arrivedTimes: (values: { times: number }) => string
  /** In progress */
  beingDone: () => string
  /** This browser could not save the progress */
  browserCouldNotKeep: () => string
  /** {count} done */
  countDone: (values: { count: string | number }) => string
  /** {count} failed */
  countFailed: (values: { count: string | number }) => string
  /** {count, plural, one {# job} other {# jobs}} */
  countJobs: (values: { count: number }) => string
  /** {count} skipped */
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
  /** Skipped */
  leftOut: () => string
  /** about {minutes} min left */
  minutesLeft: (values: { minutes: string | number }) => string
  /** Name */
  name: () => string
  /** no reason given */
  noReasonGiven: () => string
  /** No items. */
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
  /** paused */
  paused: () => string
  /** Protected: {reason} */
  protectedBecause: (values: { reason: string | number }) => string
  /** {rate} per minute */
  ratePerMinute: (values: { rate: string | number }) => string
  /** Remove duplicates */
  removeDoubledCopies: () => string
  /** Remove duplicates: {title} */
  removeDoubledCopiesTitle: (values: { title: string | number }) => string
  /** Result */
  result: () => string
  /** Results */
  results: () => string
  /** Resume */
  resume: () => string
  /** Retry failed */
  retryFailed: () => string
  /** Items to show */
  rowsToShow: () => string
  /** Show results */
  showResults: () => string
  /** Undo */
  takeBack: () => string
  /** Undo: {title} */
  takeBackTitle: (values: { title: string | number }) => string
  /** Nothing to remove */
  thereWasNoCopy: () => string
  /** {count} tags would exceed the limit of {most} per user */
  tooManyTags: (values: { count: string | number; most: string | number }) => string
  /** This version of Portico cannot continue it */
  versionCannotGoOn: () => string
  /** Waiting */
  waiting: () => string
  /** waiting: {reason} */
  waitingBecause: (values: { reason: string | number }) => string
  /** waiting for sign-in */
  waitingForSignIn: () => string
}

export const say = sayOf<Say>(en)
