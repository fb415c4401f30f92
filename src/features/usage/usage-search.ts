import { type MeterKey, meterKeys } from '#api/services.ts'
import { type BucketSize, readDay } from '#lib/time/zoned-time.ts'

export const rangeIds = ['cycle', '7d', '30d', '90d', '12m', 'custom'] as const
export type RangeId = (typeof rangeIds)[number]

/** What the history shows; kept in the address, so that links and reloads show the same. */
export interface UsageSearch {
  service: MeterKey
  by: BucketSize
  range: RangeId
  /** First and last day of a custom range. */
  from: string
  to: string
  /** Use per bucket, or the running total since the billing month began. */
  view: 'period' | 'total'
  /** Whether the previous period is shown for comparison. */
  compare: boolean
  table: boolean
}

const sizes: readonly BucketSize[] = ['hour', 'day', 'month']
const fallback: UsageSearch = {
  service: 'analysis',
  by: 'day',
  range: '30d',
  from: '',
  to: '',
  view: 'period',
  compare: false,
  table: false,
}

/** Reads the address; each invalid value falls back to its default. `most` is the service nearest to its limit. */
export function readUsageSearch(params: URLSearchParams, most?: MeterKey): UsageSearch {
  const day = (name: string) => (readDay(params.get(name) ?? '') ? (params.get(name) ?? '') : '')
  const one = <Value extends string>(name: string, values: readonly Value[], otherwise: Value) =>
    values.find((value) => value === params.get(name)) ?? otherwise
  const [from, to] = [day('from'), day('to')]
  const range = one('range', rangeIds, fallback.range)
  return {
    service: one('service', meterKeys, most ?? fallback.service),
    by: one('by', sizes, fallback.by),
    range: range === 'custom' && (from === '' || to === '' || from > to) ? fallback.range : range,
    from,
    to,
    view: one('view', ['period', 'total'], fallback.view),
    compare: params.get('compare') === 'yes',
    table: params.get('table') === 'yes',
  }
}

/** The address with some choices changed; default values are left out. */
export function withChoices(params: URLSearchParams, changes: Partial<UsageSearch>): URLSearchParams {
  const next = new URLSearchParams(params)
  for (const [name, value] of Object.entries(changes)) {
    const text = typeof value === 'boolean' ? (value ? 'yes' : '') : value
    // The service is kept even if it is the default, because the default changes with use.
    if (text === '' || (name !== 'service' && text === Reflect.get(fallback, name))) next.delete(name)
    else next.set(name, text)
  }
  if (changes.range !== undefined && changes.range !== 'custom') for (const name of ['from', 'to']) next.delete(name)
  return next
}
