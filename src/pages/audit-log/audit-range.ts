import type { AuditWindow } from '#api/audit-log.ts'
import { auditKeptSince } from '#features/audit/windows.ts'
import { exactMinute } from '#lib/time/exact-time.ts'
import { startOfDay } from '#lib/time/start-of-day.ts'
import { say } from './messages/say.ts'

/** Calendar days of the account's zone, `YYYY-MM-DD`, both included. */
export interface Days {
  first: string
  last: string
}

/** The offered ranges; the values are kept in the address. */
export const ranges = [
  {
    value: '24-hours',
    get label() {
      return say.last24Hours()
    },
    days: 2,
  },
  {
    value: 'today',
    get label() {
      return say.today()
    },
    days: 1,
  },
  {
    value: '7-days',
    get label() {
      return say.last7Days()
    },
    days: 7,
  },
  {
    value: '30-days',
    get label() {
      return say.last30Days()
    },
    days: 30,
  },
  {
    value: '90-days',
    get label() {
      return say.last90Days()
    },
    days: 90,
  },
  {
    value: '6-months',
    get label() {
      return say.last6Months()
    },
    days: undefined,
  },
] as const

/** What the page reads when it is opened. */
export const defaultRange = '24-hours'

const hour = 3_600_000

/** The calendar day of an instant, in a zone. */
export const dayInRange = (at: number, zone: string): string => exactMinute(new Date(at), { zone }).slice(0, 10)

/** A day some days later, or earlier for a negative number; clock changes play no part. */
export function dayAfter(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10)
}

/**
 * Reads `2026-11-01..2026-11-30`. Undefined for anything else, for impossible days, and for an end before the start.
 */
export function customDays(range: string): Days | undefined {
  const [, first = '', last = ''] = /^(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)$/.exec(range) ?? []
  return isDay(first) && isDay(last) && first <= last ? { first, last } : undefined
}

export const isRange = (range: string): boolean =>
  ranges.some(({ value }) => value === range) || customDays(range) !== undefined

/** "Last 30 days", "2026-11-01 to 2026-11-30". */
export function describeAuditRange(range: string): string {
  const days = customDays(range)
  if (days === undefined) return ranges.find(({ value }) => value === range)?.label ?? range
  return days.first === days.last ? days.first : say.firstToLast({ first: days.first, last: days.last })
}

/** The days of a range in the account's zone. An unknown range is read as the default. */
export function daysOf(range: string, zone: string, now: number): Days {
  const custom = customDays(range)
  if (custom !== undefined) return custom
  const last = dayInRange(now, zone)
  const known = ranges.find(({ value }) => value === range) ?? ranges[0]
  return {
    first: known.days === undefined ? dayInRange(auditKeptSince(now), zone) : dayAfter(last, 1 - known.days),
    last,
  }
}

/**
 * The instants of some days, limited to what the log can hold: from six months ago to a little in the future, because
 * the server's clock may be ahead. Full hours, so that the same question soon afterwards is found in the cache. `from`
 * equals `to` when nothing is left.
 */
export function spanOf({ first, last }: Days, zone: string, now: number): AuditWindow {
  const soon = Math.ceil(now / hour) * hour + hour
  const kept = Math.floor(auditKeptSince(now) / hour) * hour
  const from = Math.max(startOfDay(first, zone), kept)
  return { from, to: Math.max(from, Math.min(startOfDay(dayAfter(last, 1), zone), soon)) }
}

/** The instants of a range: of a day and a night that end now, or of whole days. */
export function spanOfRange(range: string, zone: string, now: number): AuditWindow {
  const span = spanOf(daysOf(range, zone, now), zone, now)
  if (range !== '24-hours') return span
  return { ...span, from: Math.max(span.from, Math.floor(now / hour) * hour - 24 * hour) }
}

/** The next longer offered range; undefined after the longest. Own days are followed by the first that is longer. */
export function widerRange(range: string): (typeof ranges)[number] | undefined {
  const at = ranges.findIndex(({ value }) => value === range)
  if (at >= 0) return ranges.slice(at + 1).find(({ value }) => value !== 'today')
  const days = customDays(range)
  const long = days === undefined ? 0 : (Date.parse(days.last) - Date.parse(days.first)) / 86_400_000 + 1
  return ranges.find((each) => each.days === undefined || each.days > Math.max(2, long))
}

/** Whether it is a day within the years that dates on the wire can have. */
function isDay(text: string): boolean {
  if (!/^(19|2\d)\d\d-/.test(text)) return false
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}
