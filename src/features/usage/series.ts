import type { UsagePoint } from '#api/usage.ts'
import type { Meter, MeterKey } from '#api/services.ts'
import { meters } from '#api/services.ts'
import type { Bucket } from '#lib/time/zoned-time.ts'

/** What happened to a service in one bucket; null where unknown. */
export interface UsageStep extends Bucket {
  /** Units used in the bucket; for services counted at any time the change, which may be negative. */
  used: number | null
  /** Monthly services: the total since the billing month began, at the end of the bucket. Others: the level there. */
  total: number | null
  /** A billing month began inside the bucket: use in the bucket before that moment is unknown and not part of `used`. */
  resets: boolean
}

export interface SeriesOptions {
  key: MeterKey
  /** The requested buckets, oldest first, without gaps. */
  buckets: readonly Bucket[]
  /** The starts of the billing months (ms), including the one that the first bucket lies in; empty when unknown. */
  cycleStarts: readonly number[]
  now: number
  /** The current value, used for a level that did not change in all the requested time. */
  current?: number | null
}

/** Longer than any billing month: if so much time passed without a point, a month began in it with no use. */
const month = 31 * 86_400_000

/**
 * Turns cumulative points into what happened in each bucket (contract 5.7). Monthly services: differences, counted from
 * 0 again when a billing month begins or a value falls; a missing point means no use. Services counted at any time: a
 * missing point means no change. Buckets in the future are left out.
 */
export function usageSteps(points: readonly UsagePoint[], options: SeriesOptions): UsageStep[] {
  const { key, buckets, now } = options
  const past = buckets.filter(({ start }) => start <= now)
  const told = toldIn(points, key, past)
  return meters[key].kind === 'monthly' ? monthlySteps(past, told, options) : levelSteps(past, told, options)
}

/** The last value in each bucket. A point may be anywhere in its bucket: in the API's samples, days are at noon. */
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
  // The total is known from the start if the first bucket begins with its billing month, or before it.
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

/** Rounds away the floating-point noise of differences between hundredths. */
const tidy = (amount: number, { digits }: Meter): number => Math.round(amount * 10 ** digits) / 10 ** digits

/** Combines buckets into larger ones: use is summed, the total is the last one. Unknown when any part is. */
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
