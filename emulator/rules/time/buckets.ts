import { type CalendarDay, dayOf, offsetAt, startOfDay, startOfHour } from './zoned-time.ts'

/** A stretch of time that statistics give one point for: from `start` up to and without `end`, in milliseconds. */
export interface Bucket {
  start: number
  end: number
}

export const periodicities = ['hour', 'day', 'month'] as const
export type Periodicity = (typeof periodicities)[number]

const hourLength = 3_600_000

const later = ({ year, month, day }: CalendarDay, unit: 'day' | 'month'): CalendarDay =>
  unit === 'day' ? { year, month, day: day + 1 } : { year, month: month + 1, day: 1 }

/** The start of the hour after the one that starts at `start`; clocks may be put on or back by less than an hour. */
function nextHour(zone: string, start: number): number {
  const next = start + hourLength
  const aligned = startOfHour(zone, next)
  // Half an hour before the clocks changed they told another time: the bucket ends with the change then.
  return offsetAt(zone, aligned) === offsetAt(zone, next) ? aligned : next
}

/**
 * Cuts the time from the bucket that `from` lies in to the one `to` lies in, both included, by the zone's clocks: a day
 * has 23 or 25 hours when they change. Stops after `most` buckets; one more than asked for tells that there were too many.
 */
export function cutBuckets(zone: string, from: number, to: number, periodicity: Periodicity, most: number): Bucket[] {
  const buckets: Bucket[] = []
  if (periodicity === 'hour') {
    for (let start = startOfHour(zone, from); start <= to && buckets.length <= most;) {
      const end = nextHour(zone, start)
      buckets.push({ start, end })
      start = end
    }
    return buckets
  }
  let day = dayOf(zone, from)
  if (periodicity === 'month') day = { ...day, day: 1 }
  for (let start = startOfDay(zone, day); start <= to && buckets.length <= most;) {
    day = later(day, periodicity)
    const end = startOfDay(zone, day)
    // A day that a zone left out, by moving to the other side of the date line, is no bucket.
    if (end > start) buckets.push({ start, end })
    start = end
  }
  return buckets
}
