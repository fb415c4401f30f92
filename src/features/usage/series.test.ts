import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cycleStarts } from './billing-cycle.ts'
import { readPoints } from '#api/usage.ts'
import { foldSteps, usageSteps } from './series.ts'
import type { UsagePoint } from '#api/usage.ts'
import { cutBuckets, type BucketSize } from '#lib/time/zoned-time.ts'

const hour = 3_600_000
const at = (text: string) => Date.parse(text)
const known = { start: at('2026-03-28T23:00Z'), end: at('2026-04-28T23:00Z') }
const total = (steps: readonly { used: number | null }[]) => steps.reduce((sum, { used }) => sum + (used ?? 0), 0)

interface Use {
  at: number
  amount: number
}

/** The points that the API would send for these uses: running totals since the billing month began, on days with use. */
function told(uses: readonly Use[], zone: string, from: number, to: number, by: BucketSize, now: number): UsagePoint[] {
  return cutBuckets(zone, from, to, by).flatMap(({ start, end }) => {
    const last = Math.min(end, now + 1)
    if (!uses.some((use) => use.at >= start && use.at < last)) return []
    const begin = cycleStarts(known, last - 1, last).at(-1) ?? 0
    const since = uses.filter((use) => use.at >= begin && use.at < last)
    return [{ time: start, values: { input: since.reduce((sum, use) => sum + use.amount, 0) } }]
  })
}

const someUses = (from: number, hours: number) =>
  fc.array(
    fc.record({
      at: fc.integer({ min: 0, max: hours - 1 }).map((count) => from + count * hour),
      amount: fc.integer({ min: 1, max: 500 }),
    }),
    {
      maxLength: 60,
    },
  )

describe('monthly meters', () => {
  const from = known.start
  const uses = someUses(from, 45 * 24)
  const zone = fc.constantFrom('UTC', 'Europe/Berlin', 'America/Sao_Paulo', 'Australia/Lord_Howe', 'Asia/Tokyo')

  test('hours add up to the use since the billing month began, across clock changes and a new month', () => {
    fc.assert(
      fc.property(uses, zone, (given, where) => {
        const now = from + 45 * 24 * hour
        const buckets = cutBuckets(where, from, now, 'hour')
        const steps = usageSteps(told(given, where, from, now, 'hour', now), {
          key: 'input',
          buckets,
          cycleStarts: cycleStarts(known, from, now),
          now,
        })
        expect(total(steps)).toBe(given.reduce((sum, { amount }) => sum + amount, 0))
        expect(steps.every(({ used }) => used !== null && used >= 0)).toBe(true)
      }),
      { numRuns: 15 },
    )
  })

  test('within one month the differences add up to the last total, whatever the bucket size', () => {
    fc.assert(
      fc.property(
        someUses(from, 30 * 24),
        zone,
        fc.constantFrom('hour' as const, 'day' as const),
        (given, where, by) => {
          const now = known.end - 1
          const steps = usageSteps(told(given, where, from, now, by, now), {
            key: 'input',
            buckets: cutBuckets(where, from, now, by),
            cycleStarts: cycleStarts(known, from, now),
            now,
          })
          expect(total(steps)).toBe(steps.at(-1)?.total)
          expect(total(foldSteps('input', steps, cutBuckets(where, from, now, 'month')))).toBe(total(steps))
        },
      ),
      { numRuns: 30 },
    )
  })

  test('never invent use: without a known billing month, no bucket shows more than was used in it', () => {
    fc.assert(
      fc.property(uses, zone, (given, where) => {
        const now = from + 45 * 24 * hour
        const buckets = cutBuckets(where, from, now, 'day')
        const steps = usageSteps(told(given, where, from, now, 'day', now), {
          key: 'input',
          buckets,
          cycleStarts: [],
          now,
        })
        for (const step of steps) {
          if (step.used === null || step.resets) continue
          const really = given.filter((use) => use.at >= step.start && use.at < step.end)
          expect(step.used).toBeLessThanOrEqual(really.reduce((sum, { amount }) => sum + amount, 0))
        }
      }),
    )
  })

  const dayBuckets = cutBuckets('UTC', at('2026-05-01'), at('2026-05-06'), 'day')
  const point = (day: number, input: number): UsagePoint => ({
    time: at(`2026-05-0${day}T12:00:00Z`),
    values: { input },
  })

  test('a missing day means no use, a falling value starts a month, and use before the first point is unknown', () => {
    const steps = usageSteps([point(1, 100), point(2, 130), point(4, 150), point(5, 20)], {
      key: 'input',
      buckets: dayBuckets,
      cycleStarts: [],
      now: at('2026-05-05T18:00:00Z'),
    })
    expect(steps.map(({ used }) => used)).toEqual([null, 30, 0, 20, 20])
    expect(steps.map(({ total: sum }) => sum)).toEqual([100, 130, 130, 150, 20])
    expect(steps.map(({ resets }) => resets)).toEqual([false, false, false, false, true])
  })

  test('a month that begins in the middle of a day is marked, and its day counts from there', () => {
    const steps = usageSteps([point(1, 100), point(3, 8)], {
      key: 'input',
      buckets: dayBuckets,
      cycleStarts: [at('2026-04-03T15:00Z'), at('2026-05-03T15:00Z')],
      now: at('2026-05-04T18:00Z'),
    })
    expect(steps.map(({ used, resets }) => [used, resets])).toEqual([
      [null, false],
      [0, false],
      [8, true],
      [0, false],
    ])
  })

  test('a month without any point is a month without use', () => {
    const buckets = cutBuckets('UTC', at('2026-03-01'), at('2026-05-01'), 'day')
    const steps = usageSteps([{ time: at('2026-04-20'), values: { input: 5 } }], {
      key: 'input',
      buckets,
      cycleStarts: [],
      now: at('2026-05-01'),
    })
    expect(steps.find(({ start }) => start === at('2026-04-20'))?.used).toBe(5)
    expect(steps[3]?.used).toBeNull()
  })
})

describe('services counted at any time', () => {
  const buckets = cutBuckets('UTC', at('2026-05-01'), at('2026-05-05'), 'day')
  const options = { key: 'file_storage' as const, buckets, cycleStarts: [], now: at('2026-05-05T10:00Z') }

  test('a missing day means no change, not zero (contract 5.7)', () => {
    const steps = usageSteps(
      [
        { time: at('2026-05-02'), values: { file_storage: 40.1 } },
        { time: at('2026-05-04'), values: { file_storage: 39.8 } },
      ],
      options,
    )
    expect(steps.map(({ total: level }) => level)).toEqual([null, 40.1, 40.1, 39.8, 39.8])
    expect(steps.map(({ used }) => used)).toEqual([null, null, 0, -0.3, 0])
  })

  test('a level that never changed has its current value throughout', () => {
    expect(usageSteps([], { ...options, current: 12.5 }).map(({ total: level }) => level)).toEqual(Array(5).fill(12.5))
    expect(usageSteps([], options).map(({ total: level }) => level)).toEqual(Array(5).fill(null))
  })
})

test('invalid points are skipped; -1 is unknown (regression class R10), 0 is a value (regression class R5)', () => {
  expect(
    readPoints([
      null,
      { time: 'soon' },
      { input: 5 },
      { time: '2026-05-02T00:00:00Z', input: -1, output: '7', sms: 0, new_service: 3 },
      { time: '2026-05-01T00:00:00Z', input: 4 },
    ]),
  ).toEqual([
    { time: at('2026-05-01'), values: { input: 4 } },
    { time: at('2026-05-02'), values: { sms: 0 } },
  ])
})
