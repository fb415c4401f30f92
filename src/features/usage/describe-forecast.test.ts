import { expect, test } from 'vitest'
import type { Forecast } from './forecast.ts'
import { forecastBasis, forecastSentence } from './describe-forecast.ts'

const day = (at: number) => new Date(at).toISOString().slice(0, 10)
const writers = { day, number: String }
const at = (text: string) => Date.parse(text)
const context = { key: 'analysis' as const, limit: 300, now: at('2026-05-20'), end: at('2026-06-01'), endIsCycle: true }
const path = [{ at: context.end, expected: 186.4, low: 170, high: 203.3 }]
const base: Forecast = { method: 'weekday', perDay: 9.123, days: 28, path, reaches80: null, reaches100: null, mayReach100At: null } // prettier-ignore
const reach = (text: string) => ({ at: at(text), earliest: at(text) - 86_400_000, latest: at(text) + 2 * 86_400_000 })

test('names the days on which 80 and 100 % are reached', () => {
  const found = { ...base, reaches80: reach('2026-05-22'), reaches100: reach('2026-05-26') }
  expect(forecastSentence(found, context, writers)).toBe(
    'Reaches 80 % on 2026-05-22 and 100 % on 2026-05-26, 6 days before the billing month ends.',
  )
  expect(forecastBasis(found, context, writers)).toBe(
    'Projected by weekday from the last 28 days, at 9.12 minutes a day on average. Four times out of five, this is between 2026-05-25 and 2026-05-28.',
  )
})

test('mentions that nothing was used', () => {
  const idle = { ...base, perDay: 0, path: [{ at: context.end, expected: 0, low: 0, high: 0 }] }
  expect(forecastSentence(idle, context, writers)).toBe('Nothing was used in the last 28 days.')
})

test('says where the forecast ends', () => {
  expect(forecastSentence(base, context, writers)).toBe(
    'Reaches about 186 minutes (62 %) at the end of the billing month.',
  )
  expect(forecastSentence(base, { ...context, endIsCycle: false, limit: null }, writers)).toBe(
    'Reaches about 186 minutes on 2026-06-01.',
  )
  expect(forecastSentence({ ...base, reaches80: reach('2026-05-22') }, context, writers)).toMatch(
    /^Reaches 80 % on 2026-05-22, and about/,
  )
  expect(forecastBasis(base, context, writers)).toMatch(/between 170 and 203\.$/)
  expect(forecastBasis({ ...base, mayReach100At: at('2026-05-30') }, context, writers)).toMatch(
    /With higher use than usual, it reaches 100 % on 2026-05-30\.$/,
  )
})
