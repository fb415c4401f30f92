/** The span of one point of a chart: from `start` up to but without `end`, in ms since the epoch. */
export interface Bucket {
  start: number
  end: number
}

export type BucketSize = 'hour' | 'day' | 'month'

/** A calendar day. Months count from 1; a day may overflow its month. */
export interface CalendarDay {
  year: number
  month: number
  day: number
}

const hour = 3_600_000
const formats = new Map<string, Intl.DateTimeFormat>()

/** A cached format: making one takes fifty times as long as using it. An unknown zone reads as UTC. */
function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const two = '2-digit' as const
  const parts = {
    year: 'numeric',
    month: two,
    day: two,
    hour: two,
    minute: two,
    second: two,
    hourCycle: 'h23',
  } as const
  let format
  try {
    format = new Intl.DateTimeFormat('en-US', { ...parts, timeZone: zone })
  } catch {
    format = new Intl.DateTimeFormat('en-US', { ...parts, timeZone: 'UTC' })
  }
  formats.set(zone, format)
  return format
}

/** The time that clocks of the zone show, given as the instant at which clocks in UTC show the same. */
function wallClock(zone: string, instant: number): number {
  const parts: Record<string, number> = {}
  for (const { type, value } of formatOf(zone).formatToParts(instant)) parts[type] = Number(value)
  const { year = 1970, month = 1, day = 1, hour: hours = 0, minute = 0, second = 0 } = parts
  return Date.UTC(year, month - 1, day, hours, minute, second)
}

const offsetAt = (zone: string, instant: number): number =>
  wallClock(zone, instant) - Math.floor(instant / 1_000) * 1_000

/** The calendar day of an instant, by the clocks of the zone. */
export function dayOf(zone: string, instant: number): CalendarDay {
  const clock = new Date(wallClock(zone, instant))
  return { year: clock.getUTCFullYear(), month: clock.getUTCMonth() + 1, day: clock.getUTCDate() }
}

/** A day as the API and date fields write it: `2026-05-01`. */
export const dayText = ({ year, month, day }: CalendarDay): string =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)

/** Reads `2026-05-01`. Undefined for what is not a calendar day. */
export function readDay(text: string): CalendarDay | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []
  const read = { year: Number(year), month: Number(month), day: Number(day) }
  const at = Date.UTC(read.year, read.month - 1, read.day)
  return !Number.isNaN(at) && dayText(read) === text ? read : undefined
}

/** The first instant of a day; where clocks skip midnight, the instant at which they skip it. */
export function startOfCalendarDay(zone: string, { year, month, day }: CalendarDay): number {
  const midnight = Date.UTC(year, month - 1, day)
  const guesses = [-24, 24].map((hours) => midnight - offsetAt(zone, midnight + hours * hour))
  const inside = guesses.filter((at) => wallClock(zone, at) >= midnight)
  return Math.min(...(inside.length > 0 ? inside : guesses))
}

/** 0 for Sunday to 6 for Saturday, by the clocks of the zone. */
export const weekdayOf = (zone: string, instant: number): number => new Date(wallClock(zone, instant)).getUTCDay()

function startOfHour(zone: string, instant: number): number {
  const local = instant + offsetAt(zone, instant)
  return instant - (((local % hour) + hour) % hour)
}

/** The start of the next hour by the clocks, which may move by less than an hour (Lord Howe). */
function nextHour(zone: string, start: number): number {
  const next = start + hour
  const aligned = startOfHour(zone, next)
  // The clocks changed less than an hour ago: the bucket ends at the change.
  return offsetAt(zone, aligned) === offsetAt(zone, next) ? aligned : next
}

const later = ({ year, month, day }: CalendarDay, size: 'day' | 'month'): CalendarDay =>
  size === 'day' ? { year, month, day: day + 1 } : { year, month: month + 1, day: 1 }

/**
 * Cuts a span into buckets by the clocks of a zone, from the one that holds `from` to the one that holds `to`, without
 * gap or overlap: a day has 23 or 25 hours when clocks change (regression class R7). Stops after `most` buckets.
 */
export function cutBuckets(zone: string, from: number, to: number, size: BucketSize, most = 20_000): Bucket[] {
  const buckets: Bucket[] = []
  if (size === 'hour') {
    for (let start = startOfHour(zone, from); start <= to && buckets.length < most;) {
      const end = nextHour(zone, start)
      buckets.push({ start, end })
      start = end
    }
    return buckets
  }
  let day = dayOf(zone, from)
  if (size === 'month') day = { ...day, day: 1 }
  for (let start = startOfCalendarDay(zone, day); start <= to && buckets.length < most;) {
    day = later(day, size)
    const end = startOfCalendarDay(zone, day)
    // The zone skipped this day by crossing the date line: it has no bucket.
    if (end > start) buckets.push({ start, end })
    start = Math.max(start, end)
  }
  return buckets
}
