import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cycleAt } from './billing-cycle.ts'
import { cutBuckets } from './buckets.ts'
import type { LedgerRow } from './spread.ts'
import { usagePoints } from './usage-points.ts'

const hour = 3_600_000
const start = Date.UTC(2026, 0, 20)
const rows = (service: fc.Arbitrary<string>, least: number) =>
  fc
    .array(
      fc.record({ service, hour: fc.integer({ min: 0, max: 1_500 }), amount: fc.integer({ min: least, max: 50 }) }),
      {
        maxLength: 40,
      },
    )
    .map((all): LedgerRow[] =>
      all.map((row) => ({ ...row, hour: start + row.hour * hour })).toSorted((one, other) => one.hour - other.hour),
    )

const past = fc.record({
  uses: rows(fc.constantFrom('input', 'sms', 'dashboard_output'), 1),
  changes: rows(fc.constantFrom('data_records', 'file_storage'), -50),
  anchor: fc.integer({ min: 0, max: 700 }).map((hours) => Date.UTC(2024, 2, 1) + hours * hour),
  periodicity: fc.constantFrom('hour' as const, 'day' as const),
})

const cutBy = (periodicity: 'hour' | 'day', hours: number) =>
  cutBuckets('America/New_York', start, start + hours * hour, periodicity, 9_999)
/** Long enough in hours to pass one start of a billing month, and in days to pass two. */
const cut = { hour: cutBy('hour', 800), day: cutBy('day', 1_500) }

test('says the same as summing every bucket anew', () => {
  fc.assert(
    fc.property(past, ({ uses, changes, anchor, periodicity }) => {
      const levels = { data_records: 10_000, run_users: 3, file_storage: 500 }
      const buckets = cut[periodicity]
      const from = buckets[0]?.start ?? 0
      const known = uses.filter((row) => row.hour >= cycleAt(anchor, from).start)
      const shown = changes.filter((row) => row.hour >= from)
      const points = usagePoints(buckets, { uses: known, changes: shown, levels, anchor })
      const expected = buckets.flatMap((bucket) => {
        const values: Record<string, number> = {}
        for (const service of ['input', 'sms']) {
          const own = known.filter((row) => row.service === service)
          if (!own.some((row) => row.hour >= bucket.start && row.hour < bucket.end)) continue
          const cycle = cycleAt(anchor, bucket.end - 1)
          values[service] = own
            .filter((row) => row.hour >= cycle.start && row.hour < bucket.end)
            .reduce((sum, { amount }) => sum + amount, 0)
        }
        for (const service of ['data_records', 'file_storage'] as const) {
          const own = shown.filter((row) => row.service === service)
          if (!own.some((row) => row.hour >= bucket.start && row.hour < bucket.end)) continue
          values[service] =
            levels[service] + own.filter((row) => row.hour < bucket.end).reduce((sum, { amount }) => sum + amount, 0)
        }
        return Object.keys(values).length === 0 ? [] : [{ time: bucket.start, values }]
      })
      expect(points).toEqual(expected)
    }),
  )
})
