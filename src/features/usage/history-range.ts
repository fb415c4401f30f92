import { type Cycle, cycleStarts } from './billing-cycle.ts'
import { type BucketSize, dayOf, dayText, readDay, startOfCalendarDay } from '#lib/time/zoned-time.ts'
import type { UsageSearch } from './usage-search.ts'

/** A range from an instant up to, but not including, another, in ms since the epoch. */
export interface Stretch {
  from: number
  to: number
}

/** The longest range shown by hours: with more, points could not be told apart. */
export const mostDaysByHour = 31
const mostDays = 400
const dayLength = 86_400_000

const lengths = { '7d': 7, '30d': 30, '90d': 90 } as const

/** The start of the day (or month) so many days (or months) away from the one that contains `at`. */
function dayFrom(zone: string, at: number, { days = 0, months }: { days?: number; months?: number }): number {
  const { year, month, day } = dayOf(zone, at)
  return startOfCalendarDay(zone, { year, month: month + (months ?? 0), day: months === undefined ? day + days : 1 })
}

/** The chosen range, limited to the past and to what a chart can show. */
export function stretchOf(search: UsageSearch, zone: string, now: number, cycle: Cycle | null): Stretch {
  const tomorrow = dayFrom(zone, now, { days: 1 })
  const wanted = wantedStretch(search, zone, now, cycle, tomorrow)
  const to = Math.min(wanted.to, tomorrow)
  const days = search.by === 'hour' ? mostDaysByHour : mostDays
  const from = Math.max(Math.min(wanted.from, to - 1), dayFrom(zone, to - 1, { days: 1 - days }))
  // A partial month must not be labelled as the whole month.
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

/** The range to compare with: as many days right before, or the previous billing month for a billing month. */
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
 * The days to request. The API gives running totals since the billing month began, so the request starts early enough to
 * know what the first difference is relative to. All views of recent days share the same request by day.
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
