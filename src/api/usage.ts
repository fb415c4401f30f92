import { isObject } from '#lib/json.ts'
import { queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { request } from './session/request.ts'
import { meterKeys, readUnits, type MeterKey } from './services.ts'

/** One point of contract 5.7: its time (ms since the epoch) and its values. A service that did not change is absent. */
export interface UsagePoint {
  time: number
  values: Partial<Record<MeterKey, number>>
}

const points = z.array(z.unknown())

/** A range of days, both included, as the API wants it. */
export interface UsageRange {
  /** First day, `2026-05-01`. */
  from: string
  /** Last day. */
  to: string
  /** Monthly views are added up from days, because a calendar month holds parts of two billing months. */
  by: 'hour' | 'day'
  /** IANA zone of the account; it decides where days begin (regression class R6). */
  zone: string
}

export const usage = {
  /**
   * The values of each service of a profile, by hour or by day (contract 5.7): sums within the billing month, and
   * levels. Needs a plan with history (contract 5.7); a free plan may be refused.
   */
  history: (profile: string, { from, to, by, zone }: UsageRange) =>
    queryOptions({
      queryKey: [profile, 'usage', from, to, by, zone],
      queryFn: async ({ signal }) =>
        readPoints(
          await request('GET /profile/{id}/statistics', {
            profile,
            path: { id: profile },
            query: { start_date: from, end_date: to, periodicity: by, timezone: zone },
            signal,
            answer: points,
          }),
        ),
      staleTime: 5 * 60_000,
    }),
}

/** Points with a readable time, oldest first. Impossible amounts (`-1`) are dropped (regression class R10). */
export function readPoints(given: readonly unknown[]): UsagePoint[] {
  return given
    .flatMap((row): UsagePoint[] => {
      if (!isObject(row) || typeof row.time !== 'string') return []
      const time = Date.parse(row.time)
      if (Number.isNaN(time)) return []
      const values: UsagePoint['values'] = {}
      for (const key of meterKeys) {
        const value = readUnits(row[key])
        if (value !== null) values[key] = value
      }
      return [{ time, values }]
    })
    .toSorted((one, other) => one.time - other.time)
}
