import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysLeft, forecast } from './forecast.ts'
import type { UsageStep } from './series.ts'
import { cutBuckets } from '#lib/time/zoned-time.ts'

const dayLength = 86_400_000
const now = Date.parse('2026-05-20T06:00:00Z')
const end = Date.parse('2026-06-10T15:00:00Z')

/** The complete days before now with these amounts; the last one is yesterday. */
function daysOf(used: readonly number[], zone = 'UTC'): UsageStep[] {
  const buckets = cutBuckets(zone, now - used.length * dayLength, now - dayLength, 'day').slice(-used.length)
  return buckets.map(({ start, end: close }, at) => ({
    start,
    end: close,
    used: used[at] ?? 0,
    total: null,
    resets: false,
  }))
}

const base = { key: 'analysis' as const, used: 0, limit: 100, now, end, zone: 'UTC' }
const amounts = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 2, maxLength: 40 })
const method = fc.constantFrom('linear' as const, 'weekday' as const)

describe('forecast (docs/usage.md)', () => {
  test('steady use reaches a mark in proportion to time', () => {
    const found = forecast({ ...base, days: daysOf(Array(10).fill(10)) }, 'linear')
    expect(found).toMatchObject({ method: 'linear', perDay: 10, days: 10, mayReach100At: null })
    expect(found?.reaches80?.at).toBe(now + 8 * dayLength)
    expect(found?.reaches100).toEqual({
      at: now + 10 * dayLength,
      earliest: now + 10 * dayLength,
      latest: now + 10 * dayLength,
    })
    expect(found?.path.at(-1)).toMatchObject({ at: end })
  })

  test('each weekday has its own mean: a mark is not reached on quiet days', () => {
    // 2026-05-18 was a Monday: all use happens on Mondays.
    const days = daysOf(Array(28).fill(0)).map((day) =>
      Object.assign(day, { used: new Date(day.start).getUTCDay() === 1 ? 30 : 0 }),
    )
    const found = forecast({ ...base, days, limit: 60 }, 'weekday')
    expect(new Date(found?.reaches100?.at ?? 0).toISOString()).toBe('2026-06-02T00:00:00.000Z')
    expect(forecast({ ...base, days, limit: 60 }, 'linear')?.reaches100?.at).toBeLessThan(Date.parse('2026-06-04'))
    expect(forecast({ ...base, days: days.slice(-8), limit: 60 }, 'weekday')?.method).toBe('linear')
  })

  test('within a billing month the forecast and its band never fall, and stay in order', () => {
    fc.assert(
      fc.property(amounts, method, fc.integer({ min: 0, max: 90 }), (used, how, already) => {
        const path = forecast({ ...base, days: daysOf(used), used: already }, how)?.path ?? []
        for (const [at, point] of path.entries()) {
          expect(point.low).toBeLessThanOrEqual(point.expected + 1e-9)
          expect(point.high).toBeGreaterThanOrEqual(point.expected - 1e-9)
          if (at === 0) continue
          for (const course of ['expected', 'low', 'high'] as const)
            expect(point[course]).toBeGreaterThanOrEqual((path[at - 1]?.[course] ?? 0) - 1e-9)
        }
      }),
      { numRuns: 50 },
    )
  })

  test('a larger limit is reached later, more use reaches it earlier, and 80 % comes before 100 %', () => {
    fc.assert(
      fc.property(
        amounts,
        method,
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 0, max: 200 }),
        (used, how, limit, more) => {
          const at = (given: ReturnType<typeof forecast>) => given?.reaches100?.at ?? Infinity
          const small = forecast({ ...base, days: daysOf(used), limit }, how)
          expect(at(forecast({ ...base, days: daysOf(used), limit: limit + more }, how))).toBeGreaterThanOrEqual(
            at(small),
          )
          const doubled = daysOf(used.map((amount) => amount * 2))
          expect(at(forecast({ ...base, days: doubled, limit }, how))).toBeLessThanOrEqual(at(small))
          if (small?.reaches80) expect(small.reaches80.at).toBeLessThanOrEqual(at(small))
          if (!small?.reaches100) return
          expect(small.reaches100.earliest).toBeLessThanOrEqual(small.reaches100.at)
          expect(small.reaches100.latest ?? Infinity).toBeGreaterThanOrEqual(small.reaches100.at)
        },
      ),
      { numRuns: 40 },
    )
  })

  test.each(['Europe/Berlin', 'America/Sao_Paulo', 'Australia/Lord_Howe'])('days of %s end where they end', (zone) => {
    const found = forecast({ ...base, days: daysOf(Array(20).fill(1), zone), zone }, 'linear')
    const length = (end - now) / dayLength
    expect(found?.path.at(-1)?.expected).toBeCloseTo(length, 0)
  })

  test('levels may fall, but never below zero', () => {
    const found = forecast({ ...base, key: 'data_records', used: 30, days: daysOf(Array(10).fill(-5)) }, 'linear')
    expect(found?.perDay).toBe(-5)
    expect(found?.path.at(-1)?.expected).toBe(0)
    expect(found?.reaches100).toBeNull()
  })

  test('gives no forecast without enough data', () => {
    expect(forecast({ ...base, days: daysOf([5]) })).toBeUndefined()
    expect(forecast({ ...base, days: daysOf([5, 5]), end: now })).toBeUndefined()
    expect(forecast({ ...base, days: daysOf([5, 5]), limit: null })).toMatchObject({
      reaches80: null,
      reaches100: null,
    })
    const over = forecast({ ...base, days: daysOf([5, 5]), used: 120 })
    expect(over).toMatchObject({ reaches80: null, reaches100: null })
  })

  test('days that are partly unknown are left out', () => {
    const days = daysOf([10, 10, 2]).map((day, at) => Object.assign(day, { resets: at === 2 }))
    expect(forecast({ ...base, days })).toMatchObject({ perDay: 10, days: 2 })
  })
})

test('the days left include today', () => {
  expect(daysLeft(now, now + 1)).toBe(1)
  expect(daysLeft(now, now + 3 * dayLength)).toBe(3)
  expect(daysLeft(now, now - 1)).toBe(0)
})

test('a day that ends now counts as complete', () => {
  const days = daysOf([10, 10, 10])
  expect(forecast({ ...base, now: days.at(-1)?.end ?? 0, days }, 'linear')?.days).toBe(3)
})
