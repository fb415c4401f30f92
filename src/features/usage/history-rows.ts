import { type Cycle, cycleStarts } from './billing-cycle.ts'
import { type MeterKey, meters } from '#api/services.ts'
import { foldSteps, type UsageStep, usageSteps } from './series.ts'
import type { UsagePoint } from '#api/usage.ts'
import { type BucketSize, cutBuckets, readDay, startOfCalendarDay } from '#lib/time/zoned-time.ts'
import type { Stretch } from './history-range.ts'

/** One bucket of the history, and its like of the time before. */
export interface HistoryRow extends UsageStep {
  before: UsageStep | undefined
}

export interface HistoryQuestion {
  /** First day that was asked for, `2026-05-01`. */
  from: string
  by: 'hour' | 'day'
  zone: string
}

/**
 * Whether an answer tells of a meter at all. Of dashboard output nobody promises points, and what was used of a monthly
 * meter without one is not zero but not told.
 */
export const isTold = (points: readonly UsagePoint[], key: MeterKey, used: number | null): boolean =>
  used === 0 || meters[key].kind === 'at any time' || points.some(({ values }) => values[key] !== undefined)

/** Every step that the answer to a question tells of, up to now. */
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

/** The steps of a stretch in the buckets that are shown, beside those of the stretch before in the same order. */
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

/** When a total came to 80, 90 and 100 % of the limit within the rows, the last time each. */
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
