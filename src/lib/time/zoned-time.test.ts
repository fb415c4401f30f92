import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutBuckets, dayOf, dayText, readDay, startOfCalendarDay, weekdayOf } from './zoned-time.ts'

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
    const [start, end] = [startOfCalendarDay(zone, day), startOfCalendarDay(zone, { ...day, day: day.day + 1 })]
    expect((end - start) / hour).toBe(hours)
    expect(cutBuckets(zone, start, end - 1, 'hour')).toHaveLength(hours)
  })

  test('Lord Howe moves its clocks by half an hour, and no bucket is lost or doubled', () => {
    const day = { year: 2026, month: 10, day: 4 }
    const [start, end] = [
      startOfCalendarDay('Australia/Lord_Howe', day),
      startOfCalendarDay('Australia/Lord_Howe', { ...day, day: 5 }),
    ]
    expect((end - start) / hour).toBe(23.5)
    const buckets = cutBuckets('Australia/Lord_Howe', start, end - 1, 'hour')
    expect(buckets.reduce((sum, bucket) => sum + bucket.end - bucket.start, 0)).toBe(end - start)
  })

  test('leave no gap and no overlap, include both ends, and begin where the larger ones do', () => {
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
        const start = startOfCalendarDay(zone, day)
        expect(start).toBeLessThanOrEqual(at)
        expect(dayText(dayOf(zone, start))).toBe(dayText(day))
        expect(dayText(dayOf(zone, start - 1))).not.toBe(dayText(day))
        expect(weekdayOf(zone, start)).toBe(new Date(`${dayText(day)}T00:00:00Z`).getUTCDay())
      }),
    )
  })
})

test.each(['2026-02-30', '2026-13-01', 'today', '', '2026-1-1', '2026-05-01T00:00'])('%j is not a day', (text) => {
  expect(readDay(text)).toBeUndefined()
})

test('a day that was read is written the same', () => {
  expect(dayText(readDay('2024-02-29') ?? { year: 0, month: 1, day: 1 })).toBe('2024-02-29')
})

describe('how many buckets', () => {
  const at = (text: string) => Date.parse(text)

  test('both ends count, also an end at which a bucket begins', () => {
    expect(cutBuckets('UTC', at('2026-05-01T00:00Z'), at('2026-05-01T03:00Z'), 'hour', 99)).toHaveLength(4)
    expect(cutBuckets('UTC', at('2026-05-01T00:00Z'), at('2026-05-03T00:00Z'), 'day', 99)).toHaveLength(3)
    expect(cutBuckets('UTC', at('2026-05-20T00:00Z'), at('2026-07-01T00:00Z'), 'month', 99)).toHaveLength(3)
  })

  test.each(['hour', 'day', 'month'] as const)('no more than the limit of %s', (size) => {
    expect(cutBuckets('UTC', at('2020-01-01'), at('2026-01-01'), size, 3)).toHaveLength(3)
  })

  test('an instant within a second belongs to the hour of that second', () => {
    expect(cutBuckets('UTC', at('2026-05-01T12:00:00.500Z'), at('2026-05-01T12:00:00.500Z'), 'hour', 9)).toEqual([
      { start: at('2026-05-01T12:00Z'), end: at('2026-05-01T13:00Z') },
    ])
  })

  test('a day that a zone skipped has no bucket', () => {
    const buckets = cutBuckets('Pacific/Apia', at('2011-12-29T12:00Z'), at('2011-12-31T12:00Z'), 'day')
    expect(buckets.map(({ start }) => dayOf('Pacific/Apia', start).day)).toEqual([29, 31, 1])
  })
})

describe.each(['Australia/Lord_Howe', 'America/Caracas', 'Europe/Berlin', 'Asia/Kolkata', 'Africa/Cairo'])(
  'hours of %s',
  (zone) => {
    const clocks = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' })
    const shown = (moment: number) => clocks.format(moment)
    /** How far the clocks of a zone are from UTC, in minutes. */
    const minutesOff = (moment: number) => (Date.parse(`${shown(moment)}Z`) - moment) / 60_000

    test('begin when the clocks show a whole hour, or change', () => {
      const instants = fc.integer({ min: Date.parse('2015-06-01'), max: Date.parse('2017-06-01') })
      const changes = [
        '2015-10-03T12:00Z', '2016-04-02T12:00Z', '2016-05-01T00:00Z', '2016-03-27T00:00Z', '2016-10-29T12:00Z',
      ].map((text) => Date.parse(text)) // prettier-ignore
      fc.assert(
        fc.property(fc.oneof(instants, fc.constantFrom(...changes)), (from) => {
          for (const { start, end } of cutBuckets(zone, from, from + 24 * 3_600_000, 'hour', 100)) {
            expect(end - start).toBeLessThanOrEqual(3_600_000)
            const changed = minutesOff(start) !== minutesOff(start - 1_000)
            if (!changed) expect(shown(start)).toMatch(/:00:00$/)
          }
        }),
        { numRuns: 20, examples: changes.map((change): [number] => [change]) },
      )
    })
  },
)
