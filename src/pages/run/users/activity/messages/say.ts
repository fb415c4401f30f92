// Written out of en.json by `npm run messages`: change the texts there.
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** The activity is the owner’s */
  activityIsOwners: () => string
  /** Only the owner of this profile can read its audit log, where it is told who changed this user. */
  activityIsOwnersHelp: () => string
  /** The activity could not be read */
  activityNotRead: () => string
  /** Activity of {name} */
  activityOfName: (values: { name: string | number }) => string
  /** Everything of the last {days} days. */
  allOfDays: (values: { days: string | number }) => string
  /** Everything of the last six months. */
  allOfSixMonths: () => string
  /** {at} UTC */
  atUtc: (values: { at: string | number }) => string
  /** The Free plan cannot tell users apart */
  freePlan: () => string
  /** Its audit log has no filters. The events about {name} stand among all others there. */
  freePlanHelp: (values: { name: string | number }) => string
  /** Nothing was done to {name} in the last {days} days. */
  nothingInDays: (values: { name: string | number; days: string | number }) => string
  /** Nothing was done to {name} in the last six months. */
  nothingInSixMonths: (values: { name: string | number }) => string
  /** Open in the audit log */
  openAuditLog: () => string
  /** Open the audit log */
  openTheAuditLog: () => string
  /** Search older events */
  searchOlderEvents: () => string
  /** The search stopped; what it found stays */
  searchStopped: () => string
  /** Times are in {zone}. */
  timesInZone: (values: { zone: string | number }) => string
}

export const say = sayOf<Say>(en)
