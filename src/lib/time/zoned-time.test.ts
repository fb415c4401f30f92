import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutBuckets, dayOf, dayText, readDay, startOfDay, weekdayOf } from './zoned-time.ts'

const hour = 3_600_000
const zones = [
  'UTC',
  'Europe/Berlin',
  'America/Sao_Paulo',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'Pacific/Apia',
  'No/Where',
]
const instant = fc.integer({ min: Date.parse('2015-01-01'), max: Date.parse('2027-12-31') })

describe('buckets by the clocks of a zone (regression class R7)', () => {
  test.each([
    ['Europe/Berlin', '2026-03-29', 23],
    ['Europe/Berlin', '2026-10-25', 25],
    ['America/Sao_Paulo', '2018-11-04', 23],
    ['America/Sao_Paulo', '2018-02-17', 25],
    ['America/New_York', '2026-06-01', 24],
  ])('%s has on %s %d hours', (zone, text, hours) => {
    const day = readDay(text) ?? { year: 0, month: 1, day: 1 }
    const [start, end] = [startOfDay(zone, day), startOfDay(zone, { ...day, day: day.day + 1 })]
    expect((end - start) / hour).toBe(hours)
    expect(cutBuckets(zone, start, end - 1, 'hour')).toHaveLength(hours)
  })

  test('half an hour is put on at Lord Howe, and no bucket is lost or doubled', () => {
    const day = { year: 2026, month: 10, day: 4 }
    const [start, end] = [startOfDay('Australia/Lord_Howe', day), startOfDay('Australia/Lord_Howe', { ...day, day: 5 })]
    expect((end - start) / hour).toBe(23.5)
    const buckets = cutBuckets('Australia/Lord_Howe', start, end - 1, 'hour')
    expect(buckets.reduce((sum, bucket) => sum + bucket.end - bucket.start, 0)).toBe(end - start)
  })

  test('leave no gap and no overlap, hold both ends, and begin where the larger ones do', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        instant,
        fc.integer({ min: 0, max: 50 * 24 * hour }),
        fc.constantFrom('hour' as const, 'day' as const, 'month' as const),
        (zone, from, length, size) => {
          const buckets = cutBuckets(zone, from, from + length, size)
          expect(buckets[0]?.start).toBeLessThanOrEqual(from)
          expect(buckets.at(-1)?.end).toBeGreaterThan(from + length)
          for (const [at, bucket] of buckets.entries()) {
            expect(bucket.end).toBeGreaterThan(bucket.start)
            if (at > 0) expect(bucket.start).toBe(buckets[at - 1]?.end)
          }
        },
      ),
      { numRuns: 20 },
    )
  })

  test('a day begins where its date does', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), instant, (zone, at) => {
        const day = dayOf(zone, at)
        const start = startOfDay(zone, day)
        expect(start).toBeLessThanOrEqual(at)
        expect(dayText(dayOf(zone, start))).toBe(dayText(day))
        expect(dayText(dayOf(zone, start - 1))).not.toBe(dayText(day))
        expect(weekdayOf(zone, start)).toBe(new Date(`${dayText(day)}T00:00:00Z`).getUTCDay())
      }),
    )
  })
})

test.each(['2026-02-30', '2026-13-01', 'today', '', '2026-1-1', '2026-05-01T00:00'])('%j is no day', (text) => {
  expect(readDay(text)).toBeUndefined()
})

test('a day is written as it was read', () => {
  expect(dayText(readDay('2024-02-29') ?? { year: 0, month: 1, day: 1 })).toBe('2024-02-29')
})
