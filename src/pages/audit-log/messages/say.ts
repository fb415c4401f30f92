// Written out of en.json by `npm run messages`: change the texts there.
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Who did what in this profile in the last six months. Events say what was done, not the values before and after. */
  about: () => string
  /** All events of the days below, newest first. */
  allEvents: () => string
  /** Ask the owner of this profile for the events you need; they can export them as a file. */
  askTheOwner: () => string
  /** Audit log */
  auditLog: () => string
  /** The audit log could not be searched */
  auditLogNotSearched: () => string
  /** Only the owner can read the audit log */
  auditLogOwners: () => string
  /** Times are given in {zone} and in UTC. Days begin at midnight in {zone}. Each week is a separate search. */
  csvTimes: (values: { zone: string | number }) => string
  /** Date */
  date: () => string
  /** Date (UTC) */
  dateUTC: () => string
  /** Date ({zone}) */
  dateZone: (values: { zone: string | number }) => string
  /** Days */
  days: () => string
  /** Days begin at midnight in {zone}. TagoIO keeps six months. */
  daysBegin: (values: { zone: string | number }) => string
  /** Days: {days} */
  daysChosen: (values: { days: string | number }) => string
  /** Days to search */
  daysToSearch: () => string
  /** Deleted resources */
  deletedThings: () => string
  /** Event */
  event: () => string
  /** The event has none. */
  eventNamesNone: () => string
  /** events */
  events: () => string
  /** {count, plural, one {{events} event exported} other {{events} events exported}} */
  eventsExported: (values: { count: number; events: string | number }) => string
  /** TagoIO reported {missing} more events than it returned. */
  eventsMissing: (values: { missing: string | number }) => string
  /** {others, plural, one {One event is} other {# events are}} by other people. */
  eventsOfOthers: (values: { others: number }) => string
  /** Everything about this {kind} */
  everythingAboutThis: (values: { kind: string | number }) => string
  /** Export events */
  exportEvents: () => string
  /** The export stopped after {count} events */
  exportStopped: (values: { count: string | number }) => string
  /** File */
  file: () => string
  /** Events that match your filters ({filters}), newest first. */
  filteredEvents: (values: { filters: string | number }) => string
  /** First day */
  firstDay: () => string
  /** {first} to {last} */
  firstToLast: (values: { first: string | number; last: string | number }) => string
  /** CSV, for spreadsheets */
  formatCSV: () => string
  /** JSON, one list, for programs */
  formatJSON: () => string
  /** NDJSON, one event per line */
  formatNDJSON: () => string
  /** {count, plural, one {The event found so far, back to {oldest}, is kept.} other {The {events} events found so far, back to {oldest}, are kept.}} */
  foundSoFar: (values: { count: number; oldest: string | number; events: string | number }) => string
  /** On the Free plan the audit log has no filters, so you see every event of the days you choose. */
  freePlanAbout: () => string
  /** The audit log has no filters on the Free plan. */
  freePlanNoFilters: () => string
  /** Continue */
  goOn: () => string
  /** Times are in UTC, and names are those of the API. Days begin at midnight in {zone}. Each week is a separate search. */
  jsonTimes: (values: { zone: string | number }) => string
  /** TagoIO keeps the last six months. */
  keptSixMonths: () => string
  /** {kind}, deleted */
  kindDeleted: (values: { kind: string | number }) => string
  /** Last 24 hours */
  last24Hours: () => string
  /** Last 30 days */
  last30Days: () => string
  /** Last 6 months */
  last6Months: () => string
  /** Last 7 days */
  last7Days: () => string
  /** Last 90 days */
  last90Days: () => string
  /** Last day */
  lastDay: () => string
  /** The last day is before the first. */
  lastDayBeforeFirst: () => string
  /** Logged in as a user */
  loggedInAsAUser: () => string
  /** New search */
  newSearch: () => string
  /** No events found so far. */
  noEventFoundSoFar: () => string
  /** No events */
  noEvents: () => string
  /** No events by these people */
  noEventsOfThesePeople: () => string
  /** These days are not in the log */
  notInTheLog: () => string
  /** No events match the filters ({days}). */
  nothingFits: (values: { days: string | number }) => string
  /** No events found so far */
  nothingFoundSoFar: () => string
  /** No events ({days}). */
  nothingHappened: (values: { days: string | number }) => string
  /** Continue to search the remaining days. */
  nothingWasFoundBefore: () => string
  /** Only events by {name} */
  onlyEventsOfName: (values: { name: string | number }) => string
  /** Only the owner of this profile can read its audit log. */
  ownerAlone: () => string
  /** Policies */
  policies: () => string
  /** Resource */
  resource: () => string
  /** Resource ID */
  resourceID: () => string
  /** You cancelled the search. {kept} */
  searchCancelled: (values: { kept: string | number }) => string
  /** Message (* matches any text) */
  searchLabel: () => string
  /** The search stopped. {kept} */
  searchStopped: (values: { kept: string | number }) => string
  /** Search the {days} */
  searchTheDays: (values: { days: string | number }) => string
  /** Search without filters */
  searchWithoutFilters: () => string
  /** Show all people */
  showEverybody: () => string
  /** Stop */
  stop: () => string
  /** {time} {zone}, {utc} UTC */
  timeInZoneAndUTC: (values: { time: string | number; zone: string | number; utc: string | number }) => string
  /** Times are in {zone}. */
  timesAreInZone: (values: { zone: string | number }) => string
  /** Today */
  today: () => string
  /** Tokens */
  tokens: () => string
  /** Profile tokens, created and deleted */
  tokensViewNote: () => string
  /** Type */
  type: () => string
  /** Unknown */
  unknown: () => string
  /** What */
  what: () => string
  /** Who */
  who: () => string
  /** {count} selected */
  whoChosen: (values: { count: string | number }) => string
  /** Who ID */
  whoID: () => string
  /** days */
  wordDays: () => string
  /** resource */
  wordResource: () => string
  /** who */
  wordWho: () => string
  /** You cancelled the search */
  youCancelledTheSearch: () => string
}

export const say = sayOf<Say>(en)
