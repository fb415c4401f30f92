import { type Cycle, cycleStarts } from './billing-cycle.ts'
import { type BucketSize, dayOf, dayText, readDay, startOfCalendarDay } from '#lib/time/zoned-time.ts'
import type { UsageSearch } from './usage-search.ts'

/** From an instant up to and without another, in ms since the epoch. */
export interface Stretch {
  from: number
  to: number
}

/** Longest range by hours: a chart of more has points nobody can tell apart. */
export const mostDaysByHour = 31
const mostDays = 400
const dayLength = 86_400_000

const lengths = { '7d': 7, '30d': 30, '90d': 90 } as const

/** The first instant of the day so many days from the one that `at` lies in, or of the month so many months from it. */
function dayFrom(zone: string, at: number, { days = 0, months }: { days?: number; months?: number }): number {
  const { year, month, day } = dayOf(zone, at)
  return startOfCalendarDay(zone, { year, month: month + (months ?? 0), day: months === undefined ? day + days : 1 })
}

/** The time that is asked for, cut to what is past and to what a chart can show. */
export function stretchOf(search: UsageSearch, zone: string, now: number, cycle: Cycle | null): Stretch {
  const tomorrow = dayFrom(zone, now, { days: 1 })
  const wanted = wantedStretch(search, zone, now, cycle, tomorrow)
  const to = Math.min(wanted.to, tomorrow)
  const days = search.by === 'hour' ? mostDaysByHour : mostDays
  const from = Math.max(Math.min(wanted.from, to - 1), dayFrom(zone, to - 1, { days: 1 - days }))
  // A part of a month must not stand under the month's name.
  return { from: search.by === 'month' ? dayFrom(zone, from, { months: 0 }) : from, to }
}

function wantedStretch(
  { range, from, to }: UsageSearch,
  zone: string,
  now: number,
  cycle: Cycle | null,
  tomorrow: number,
): Stretch {
  if (range === 'custom') {
    const [first, last] = [readDay(from), readDay(to)]
    if (first && last)
      return { from: startOfCalendarDay(zone, first), to: startOfCalendarDay(zone, { ...last, day: last.day + 1 }) }
  }
  if (range === 'cycle' && cycle) return { from: startOfCalendarDay(zone, dayOf(zone, cycle.start)), to: tomorrow }
  if (range === '12m') return { from: dayFrom(zone, now, { months: -11 }), to: tomorrow }
  const days = range === '7d' || range === '90d' ? lengths[range] : lengths['30d']
  return { from: dayFrom(zone, now, { days: 1 - days }), to: tomorrow }
}

/** As many days right before, for comparing; the billing month before, for a billing month. */
export function stretchBefore(
  stretch: Stretch,
  { range, by }: UsageSearch,
  zone: string,
  cycle: Cycle | null,
): Stretch {
  if (range === 'cycle' && cycle && by !== 'month') {
    const [before] = cycleStarts(cycle, cycle.start - 1, cycle.start)
    if (before !== undefined) return { from: startOfCalendarDay(zone, dayOf(zone, before)), to: stretch.from }
  }
  const days = Math.round((stretch.to - stretch.from) / dayLength)
  if (by === 'month') return { from: dayFrom(zone, stretch.from, { months: -Math.ceil(days / 31) }), to: stretch.from }
  return { from: dayFrom(zone, stretch.from, { days: -days }), to: stretch.from }
}

/**
 * The days to ask for: sums are told since the billing month began, so the question reaches back to a time that tells
 * what the first difference is of. Answers to questions by day are shared by all views of recent days.
 */
export function questionFor(stretch: Stretch, by: BucketSize, zone: string, now: number, cycle: Cycle | null) {
  const [begin] = cycleStarts(cycle, stretch.from, stretch.from + 1)
  const lead = begin ?? dayFrom(zone, stretch.from, { days: -33 })
  const earliest = by === 'hour' ? lead : Math.min(lead, dayFrom(zone, now, { days: -63 }))
  const last = by === 'hour' ? stretch.to - 1 : now
  return {
    from: dayText(dayOf(zone, earliest)),
    to: dayText(dayOf(zone, last)),
    by: by === 'hour' ? ('hour' as const) : ('day' as const),
    zone,
  }
}
