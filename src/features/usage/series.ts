import type { UsagePoint } from '#api/usage.ts'
import type { Meter, MeterKey } from '#api/services.ts'
import { meters } from '#api/services.ts'
import type { Bucket } from '#lib/time/zoned-time.ts'

/** What a meter did in one bucket; null where nothing is known. */
export interface UsageStep extends Bucket {
  /** Units used in it; for what counts at any time the change, which may be negative. */
  used: number | null
  /** For monthly meters the sum since the billing month began, at the end of the bucket; else the level there. */
  total: number | null
  /** A billing month began in it: what was used before that moment of the bucket is not told, and not in `used`. */
  resets: boolean
}

export interface SeriesOptions {
  key: MeterKey
  /** Without gap, oldest first; those of the question that the points answer. */
  buckets: readonly Bucket[]
  /** When billing months began (ms), the one that the first bucket lies in too; empty when not known. */
  cycleStarts: readonly number[]
  now: number
  /** What the meter shows now, for a level that did not move in all the time that was asked for. */
  current?: number | null
}

/** Longer than any billing month: a month that went by so long without a point began without use. */
const month = 31 * 86_400_000

/**
 * Cumulative points as what happened in each bucket (contract 5.7). Monthly meters: differences, from 0
 * again when a billing month begins or a value falls; a missing point is no use. At any time: a missing point is no
 * change. Buckets that have not begun are left out.
 */
export function usageSteps(points: readonly UsagePoint[], options: SeriesOptions): UsageStep[] {
  const { key, buckets, now } = options
  const past = buckets.filter(({ start }) => start <= now)
  const told = toldIn(points, key, past)
  return meters[key].kind === 'monthly' ? monthlySteps(past, told, options) : levelSteps(past, told, options)
}

/** The last value told in each bucket. Points may lie anywhere in theirs: samples of the API have days at noon. */
function toldIn(points: readonly UsagePoint[], key: MeterKey, buckets: readonly Bucket[]): (number | undefined)[] {
  const told: (number | undefined)[] = buckets.map(() => undefined)
  let at = 0
  for (const point of points.toSorted((one, other) => one.time - other.time)) {
    while (at < buckets.length && point.time >= (buckets[at]?.end ?? Infinity)) at += 1
    const value = point.values[key]
    if (value !== undefined && point.time >= (buckets[at]?.start ?? Infinity)) told[at] = value
  }
  return told
}

function monthlySteps(
  buckets: readonly Bucket[],
  told: readonly (number | undefined)[],
  { cycleStarts, now, key }: SeriesOptions,
): UsageStep[] {
  const first = buckets[0]?.start ?? now
  // Known from the start where the first bucket begins with, or before, its billing month.
  let total: number | null = cycleStarts.some((at) => at === first) ? 0 : null
  return buckets.map(({ start, end }, at): UsageStep => {
    const value = told[at]
    const last = Math.min(end, now + 1)
    let resets = cycleStarts.some((begin) => begin > start && begin < last)
    if (resets || cycleStarts.includes(start)) total = 0
    else if (total === null && start - first >= month) total = 0
    if (value === undefined) return { start, end, used: total === null ? null : 0, total, resets }
    if (total !== null && value < total) {
      total = 0
      resets = true
    }
    const used = total === null ? null : tidy(value - total, meters[key])
    total = value
    return { start, end, used, total, resets }
  })
}

function levelSteps(
  buckets: readonly Bucket[],
  told: readonly (number | undefined)[],
  { key, current }: SeriesOptions,
): UsageStep[] {
  const moved = told.some((value) => value !== undefined)
  let level: number | null = moved ? null : (current ?? null)
  return buckets.map(({ start, end }, at): UsageStep => {
    const value = told[at]
    const used = value === undefined ? 0 : level === null ? null : tidy(value - level, meters[key])
    if (value !== undefined) level = value
    return { start, end, used: level === null ? null : used, total: level, resets: false }
  })
}

/** Differences of hundredths carry the noise of binary fractions. */
const tidy = (amount: number, { digits }: Meter): number => Math.round(amount * 10 ** digits) / 10 ** digits

/** Steps in larger buckets: what was used adds up, what is total is the last. Unknown when any part is. */
export function foldSteps(key: MeterKey, steps: readonly UsageStep[], buckets: readonly Bucket[]): UsageStep[] {
  let at = 0
  return buckets.flatMap(({ start, end }): UsageStep[] => {
    const parts: UsageStep[] = []
    for (let step = steps[at]; step && step.start < end; step = steps[++at]) if (step.start >= start) parts.push(step)
    const last = parts.at(-1)
    if (!last) return []
    const used = parts.reduce<number | null>(
      (sum, part) => (sum === null || part.used === null ? null : sum + part.used),
      0,
    )
    return [
      {
        start,
        end,
        used: used === null ? null : tidy(used, meters[key]),
        total: last.total,
        resets: parts.some(({ resets }) => resets),
      },
    ]
  })
}
