// Written out of en.json by `npm run messages`: change the texts there.
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Only the profile owner can see activity */
  activityIsOwners: () => string
  /** Changes to this user are in the audit log, which only the profile owner can read. */
  activityIsOwnersHelp: () => string
  /** The activity could not be read */
  activityNotRead: () => string
  /** Activity of {name} */
  activityOfName: (values: { name: string | number }) => string
  /** All events of the last {days} days. */
  allOfDays: (values: { days: string | number }) => string
  /** All events of the last six months. */
  allOfSixMonths: () => string
  /** {at} UTC */
  atUtc: (values: { at: string | number }) => string
  /** Activity cannot be filtered on the Free plan */
  freePlan: () => string
  /** The events of {name} are among all others in the audit log. */
  freePlanHelp: (values: { name: string | number }) => string
  /** No events for {name} in the last {days} days. */
  nothingInDays: (values: { name: string | number; days: string | number }) => string
  /** No events for {name} in the last six months. */
  nothingInSixMonths: (values: { name: string | number }) => string
  /** Open in audit log */
  openAuditLog: () => string
  /** Open audit log */
  openTheAuditLog: () => string
  /** Search older events */
  searchOlderEvents: () => string
  /** The search stopped. Events found so far are kept */
  searchStopped: () => string
  /** Times use {zone}. */
  timesInZone: (values: { zone: string | number }) => string
}

export const say = sayOf<Say>(en)
