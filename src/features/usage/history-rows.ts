import { type Cycle, cycleStarts } from './billing-cycle.ts'
import { type MeterKey, meters } from '#api/services.ts'
import { foldSteps, type UsageStep, usageSteps } from './series.ts'
import type { UsagePoint } from '#api/usage.ts'
import { type BucketSize, cutBuckets, readDay, startOfCalendarDay } from '#lib/time/zoned-time.ts'
import type { Stretch } from './history-range.ts'

/** One bucket of the history, and the matching one of the previous period. */
export interface HistoryRow extends UsageStep {
  before: UsageStep | undefined
}

export interface HistoryQuestion {
  /** The first day that was requested, `2026-05-01`. */
  from: string
  by: 'hour' | 'day'
  zone: string
}

/**
 * Whether an answer has usable data for a service. The API does not promise points for dashboard output. A monthly
 * service that was used but has no points is unknown, not zero.
 */
export const isTold = (points: readonly UsagePoint[], key: MeterKey, used: number | null): boolean =>
  used === 0 || meters[key].kind === 'at any time' || points.some(({ values }) => values[key] !== undefined)

/** All buckets of an answer, up to now. */
export function allSteps(
  points: readonly UsagePoint[],
  asked: HistoryQuestion,
  { key, cycle, now, current }: { key: MeterKey; cycle: Cycle | null; now: number; current: number | null },
): UsageStep[] {
  const first = readDay(asked.from)
  const from = first ? startOfCalendarDay(asked.zone, first) : now
  const buckets = cutBuckets(asked.zone, from, now, asked.by)
  return usageSteps(points, { key, buckets, cycleStarts: cycleStarts(cycle, from, now + 1), now, current })
}

/** The buckets of the shown range, each paired with the one at the same position of the previous range. */
export function historyRows(
  key: MeterKey,
  steps: readonly UsageStep[],
  { by, zone, stretch, before }: { by: BucketSize; zone: string; stretch: Stretch; before: Stretch | undefined },
): HistoryRow[] {
  const within = ({ from, to }: Stretch) => {
    const inside = steps.filter(({ start, end }) => end > from && start < to)
    return by === 'month' ? foldSteps(key, inside, cutBuckets(zone, from, to - 1, 'month')) : inside
  }
  const earlier = before ? within(before) : []
  return within(stretch).map((step, at) => Object.assign({ before: earlier[at] }, step))
}

/** When a total last reached 80, 90 and 100 % of the limit within the rows. */
export function crossings(rows: readonly UsageStep[], limit: number | null): { percent: number; at: number }[] {
  if (limit === null || limit === 0) return []
  return [80, 90, 100].flatMap((percent) => {
    const mark = (limit * percent) / 100
    const at = rows.findLastIndex(
      ({ total }, index) => (total ?? 0) >= mark && index > 0 && (rows[index - 1]?.total ?? mark) < mark,
    )
    const row = rows[at]
    return row ? [{ percent, at: row.start }] : []
  })
}
