import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutBuckets, periodicities } from './buckets.ts'
import { dayOf, startOfDay } from './zoned-time.ts'

const at = (text: string) => Date.parse(text)
const iso = (instant: number) => new Date(instant).toISOString()
const zones = [
  'UTC', 'America/New_York', 'Europe/Lisbon', 'Asia/Kolkata', 'Australia/Lord_Howe', 'America/Santiago', 'America/Havana',
  'Africa/Cairo', 'Pacific/Apia', 'Asia/Kathmandu', 'America/St_Johns',
] // prettier-ignore

describe('the first instant of a day', () => {
  test.each([
    ['America/New_York', 2026, 3, 8, '2026-03-08T05:00:00.000Z'],
    ['America/New_York', 2026, 3, 9, '2026-03-09T04:00:00.000Z'],
    ['Asia/Kolkata', 2026, 5, 20, '2026-05-19T18:30:00.000Z'],
    // Clocks skip from midnight to 1 here, and show midnight twice there.
    ['America/Santiago', 2025, 9, 7, '2025-09-07T04:00:00.000Z'],
    ['America/Havana', 2025, 11, 2, '2025-11-02T04:00:00.000Z'],
    ['UTC', 2026, 12, 32, '2027-01-01T00:00:00.000Z'],
  ])('%s %d-%d-%d', (zone, year, month, day, expected) => {
    expect(iso(startOfDay(zone, { year, month, day }))).toBe(expected)
  })

  test('belongs to that day, and the instant before does not', () => {
    const instant = fc.integer({ min: at('2012-01-02'), max: at('2037-12-31') })
    fc.assert(
      fc.property(fc.constantFrom(...zones), instant, (zone, moment) => {
        const day = dayOf(zone, moment)
        const start = startOfDay(zone, day)
        expect(start).toBeLessThanOrEqual(moment)
        expect(dayOf(zone, start)).toEqual(day)
        expect(dayOf(zone, start - 1)).not.toEqual(day)
      }),
      { numRuns: 400 },
    )
  })
})

describe('buckets', () => {
  test.each([
    ['America/New_York', { year: 2026, month: 3, day: 8 }, 23],
    ['America/New_York', { year: 2026, month: 11, day: 1 }, 25],
    ['America/New_York', { year: 2026, month: 7, day: 1 }, 24],
    ['Europe/Lisbon', { year: 2026, month: 3, day: 29 }, 23],
    ['America/Santiago', { year: 2025, month: 9, day: 7 }, 23],
    ['America/Havana', { year: 2025, month: 11, day: 2 }, 25],
    ['Asia/Kolkata', { year: 2026, month: 3, day: 8 }, 24],
  ])('%s %o has %d hours', (zone, day, hours) => {
    const to = startOfDay(zone, { ...day, day: day.day + 1 })
    const buckets = cutBuckets(zone, startOfDay(zone, day), to - 1, 'hour', 100)
    expect(buckets).toHaveLength(hours)
    expect(buckets.at(-1)?.end).toBe(to)
  })

  test('months follow the calendar of the zone', () => {
    const buckets = cutBuckets('America/New_York', at('2026-02-10T00:00Z'), at('2026-04-01T05:00Z'), 'month', 100)
    expect(buckets.map(({ start }) => iso(start))).toEqual([
      '2026-02-01T05:00:00.000Z',
      '2026-03-01T05:00:00.000Z',
      '2026-04-01T04:00:00.000Z',
    ])
  })

  test('a day that a zone never had is no bucket', () => {
    const buckets = cutBuckets('Pacific/Apia', at('2011-12-29T12:00Z'), at('2011-12-31T12:00Z'), 'day', 100)
    expect(buckets.map(({ start }) => dayOf('Pacific/Apia', start).day)).toEqual([29, 31, 1])
  })

  test('cover the time asked for without a gap, begin on whole hours or days, and stop at the most', () => {
    const instant = fc.integer({ min: at('2015-01-01'), max: at('2030-01-01') })
    const arbitrary = fc.record({
      zone: fc.constantFrom(...zones),
      from: instant,
      length: fc.integer({ min: 0, max: 400 * 3_600_000 }),
      periodicity: fc.constantFrom(...periodicities),
      most: fc.integer({ min: 1, max: 500 }),
    })
    fc.assert(
      fc.property(arbitrary, ({ zone, from, length, periodicity, most }) => {
        const buckets = cutBuckets(zone, from, from + length, periodicity, most)
        expect(buckets[0]?.start).toBeLessThanOrEqual(from)
        expect(buckets[0]?.end).toBeGreaterThan(from)
        for (const [index, { start, end }] of buckets.entries()) {
          expect(end).toBeGreaterThan(start)
          if (index > 0) expect(start).toBe(buckets[index - 1]?.end)
          if (periodicity === 'day') expect(startOfDay(zone, dayOf(zone, start))).toBe(start)
        }
        const last = buckets.at(-1)
        if (buckets.length <= most) {
          expect(last?.start).toBeLessThanOrEqual(from + length)
          expect(last?.end).toBeGreaterThan(from + length)
        }
        expect(buckets.length).toBeLessThanOrEqual(most + 1)
      }),
      { numRuns: 120 },
    )
  })
})

describe('how many buckets', () => {
  test('both ends count, also one that a bucket begins at', () => {
    expect(cutBuckets('UTC', at('2026-05-01T00:00Z'), at('2026-05-01T03:00Z'), 'hour', 99)).toHaveLength(4)
    expect(cutBuckets('UTC', at('2026-05-01T00:00Z'), at('2026-05-03T00:00Z'), 'day', 99)).toHaveLength(3)
    expect(cutBuckets('UTC', at('2026-05-20T00:00Z'), at('2026-07-01T00:00Z'), 'month', 99)).toHaveLength(3)
  })

  test.each(['hour', 'day', 'month'] as const)('one %s more than the most tells that there were too many', (size) => {
    expect(cutBuckets('UTC', at('2020-01-01'), at('2026-01-01'), size, 3)).toHaveLength(4)
  })

  test('an instant within a second belongs to the hour of that second', () => {
    expect(cutBuckets('UTC', at('2026-05-01T12:00:00.500Z'), at('2026-05-01T12:00:00.500Z'), 'hour', 9)).toEqual([
      { start: at('2026-05-01T12:00Z'), end: at('2026-05-01T13:00Z') },
    ])
  })
})

describe.each(['Australia/Lord_Howe', 'America/Caracas', 'Europe/Berlin', 'Asia/Kolkata', 'Africa/Cairo'])(
  'hours of %s',
  (zone) => {
    const clocks = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' })
    const shown = (moment: number) => clocks.format(moment)
    /** How far the clocks are from UTC, in minutes. */
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
