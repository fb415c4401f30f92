import { meters, type MeterKey } from '#api/services.ts'
import type { UsageStep } from './series.ts'
import { cutBuckets, weekdayOf } from '#lib/time/zoned-time.ts'

export type ForecastMethod = 'linear' | 'weekday'

/** The expected amount at an instant (ms since the epoch), with a band that contains it with 80 % probability. */
interface ExpectedUse {
  at: number
  expected: number
  low: number
  high: number
}

/** When a mark is reached (ms since the epoch). `latest` is null when the slow edge of the band never reaches it. */
interface ForecastReach {
  at: number
  earliest: number
  latest: number | null
}

export interface Forecast {
  method: ForecastMethod
  /** Units per day over the observed days; for levels the change per day, which may be negative. */
  perDay: number
  /** How many days were observed. */
  days: number
  /** Points at now, at the end of each day, and at the end of the forecast. */
  path: readonly ExpectedUse[]
  /** When 80 % and 100 % of the limit are reached; null when they are not reached before the end, or already were. */
  reaches80: ForecastReach | null
  reaches100: ForecastReach | null
  /** When the upper edge of the band reaches the limit although the expected amount does not. */
  mayReach100At: number | null
}

export interface ForecastInput {
  key: MeterKey
  /** Complete days and today, oldest first, in the account's zone. The last 28 days are used; more weeks are more reliable. */
  days: readonly UsageStep[]
  /** The amount now. */
  used: number
  /** The limit; null when unknown. */
  limit: number | null
  now: number
  /** The end of the forecast: that of the billing month, or a horizon for services counted at any time. */
  end: number
  zone: string
}

const dayLength = 86_400_000
const mostDays = 28
/** With fewer days there is no mean per weekday (14), or no forecast at all (2). */
const daysForWeekdays = 14
const fewestDays = 2
/** 80 % of a normal distribution lie within this many standard deviations of its middle. */
const spread = 1.28

/**
 * Forecasts a service from its use per day (docs/usage.md): `linear` by the mean day, `weekday` by the mean of each
 * weekday, which needs two weeks of data and otherwise falls back to linear. Today counts by the part that is left.
 * Undefined when fewer than two complete days are known.
 */
export function forecast(input: ForecastInput, wanted: ForecastMethod = 'weekday'): Forecast | undefined {
  const { key, used, limit, now, end, zone } = input
  const known = input.days.filter((day): day is KnownDay => day.end <= now && day.used !== null && !day.resets)
  const days = known.slice(-mostDays)
  if (days.length < fewestDays || end <= now) return undefined
  const method = wanted === 'weekday' && days.length >= daysForWeekdays ? 'weekday' : 'linear'
  const perDay = mean(days.map((day) => day.used))
  const rateOn = method === 'weekday' ? weekdayRates(days, zone, perDay) : () => perDay
  const noise = deviation(days.map((day) => day.used - rateOn(weekdayOf(zone, day.start))))
  const monthly = meters[key].kind === 'monthly'

  const path: ExpectedUse[] = [{ at: now, expected: used, low: used, high: used }]
  let expected = used
  let passed = 0
  for (const { start, end: dayEnd } of cutBuckets(zone, now, end - 1, 'day')) {
    const [from, to] = [Math.max(start, now), Math.min(dayEnd, end)]
    const part = (to - from) / (dayEnd - start)
    passed += part
    expected = Math.max(0, expected + rateOn(weekdayOf(zone, start)) * part)
    const margin = spread * noise * Math.sqrt(passed)
    const before = path.at(-1)
    // Use within a billing month never decreases.
    const low = Math.max(monthly ? (before?.low ?? 0) : 0, expected - margin)
    path.push({ at: to, expected, low, high: Math.max(monthly ? (before?.high ?? 0) : 0, expected + margin) })
  }
  const reach = (share: number) => (limit === null ? null : reachOf(path, limit * share))
  const reaches100 = reach(1)
  return {
    method,
    perDay,
    days: days.length,
    path,
    reaches80: reach(0.8),
    reaches100,
    mayReach100At: limit === null || reaches100 !== null ? null : crossing(path, limit, 'high'),
  }
}

type KnownDay = UsageStep & { used: number }

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / (values.length || 1)

function deviation(values: readonly number[]): number {
  const middle = mean(values)
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)))
}

/** Mean use by weekday; a weekday without data gets the mean of all days. */
function weekdayRates(days: readonly KnownDay[], zone: string, perDay: number): (weekday: number) => number {
  const seen = days.map((day) => ({ weekday: weekdayOf(zone, day.start), used: day.used }))
  const rates = Array.from({ length: 7 }, (_, weekday) => {
    const used = seen.filter((one) => one.weekday === weekday).map((one) => one.used)
    return used.length === 0 ? perDay : mean(used)
  })
  return (weekday) => rates[weekday] ?? perDay
}

function reachOf(path: readonly ExpectedUse[], mark: number): ForecastReach | null {
  const at = crossing(path, mark, 'expected')
  if (at === null) return null
  return { at, earliest: crossing(path, mark, 'high') ?? at, latest: crossing(path, mark, 'low') }
}

/** When a rising line crosses a mark, interpolated between two points; null when it does not, or begins above it. */
function crossing(path: readonly ExpectedUse[], mark: number, course: 'expected' | 'low' | 'high'): number | null {
  for (const [at, point] of path.entries()) {
    const before = path[at - 1]
    if (point[course] < mark) continue
    if (!before) return null
    const rise = point[course] - before[course]
    return Math.round(before.at + ((mark - before[course]) / rise) * (point.at - before.at))
  }
  return null
}

/** Days from now to an end, counting today; 0 once it is over. */
export const daysLeft = (now: number, end: number): number => Math.max(0, Math.ceil((end - now) / dayLength))
