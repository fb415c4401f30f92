import { expect, test } from 'vitest'
import { byUrgency, isBlocked, meterLevelNames, meterState, stateOf } from './meter-state.ts'

const of = (limit: Record<string, unknown>, limit_used: Record<string, unknown>, plan = 'scale') =>
  meterState('analysis', { limit, limit_used }, plan)

test('zero is a value (regression class R5), and missing use means zero', () => {
  expect(of({ analysis: 0 }, { analysis: 0 })).toMatchObject({ used: 0, limit: 0, left: 0, level: 'none' })
  expect(of({ analysis: 10 }, {})).toMatchObject({ used: 0, left: 10, percent: 0, level: 'fine' })
  expect(of({ analysis: 0 }, { analysis: 2 })).toMatchObject({ left: 0, percent: undefined, level: 'over' })
})

test.each([-1, null, '300', Number.NaN])('%j is shown as unknown (regression class R10)', (odd) => {
  expect(of({ analysis: odd }, { analysis: 5 })).toMatchObject({ limit: null, left: null, level: 'unknown' })
  expect(of({ analysis: 5 }, { analysis: odd })).toMatchObject({ used: null, left: null, level: 'unknown' })
})

test.each([
  [79.99, 'Below 80 %'],
  [80, 'Over 80 %'],
  [90, 'Over 90 %'],
  [99.99, 'Over 90 %'],
  [100, 'Limit reached'],
  [100.01, 'Over the limit'],
])('%d of 100 is %s', (used, words) => {
  const state = stateOf('analysis', used, 100)
  expect(meterLevelNames(state.level)).toBe(words)
  expect(isBlocked(state)).toBe(used >= 100)
})

test('the remaining amount has no floating-point noise', () => {
  expect(stateOf('analysis', 273.42, 300).left).toBe(26.58)
})

test('the plan of the profile decides (regression class R11)', () => {
  const summary = { limit: {}, limit_used: { dashboard_output: 5 } }
  expect(meterState('dashboard_output', summary, 'scale').limit).toBe(50_000_000)
  expect(meterState('dashboard_output', summary, 'free').limit).toBe(3_000_000)
  expect(meterState('dashboard_output', summary, undefined).limit).toBeNull()
})

test('sorts blocked services first, then those nearest to the limit', () => {
  const states = [10, 120, 95, 100, 85].map((used) => stateOf('sms', used, 100))
  expect(states.toSorted(byUrgency).map(({ used }) => used)).toEqual([120, 100, 95, 85, 10])
})

test('an unknown amount has no percentage', () => {
  expect(stateOf('analysis', null, 10).percent).toBeUndefined()
  expect(stateOf('analysis', 5, null).percent).toBeUndefined()
  expect(stateOf('analysis', 5, 0).percent).toBeUndefined()
  expect(stateOf('analysis', 5, 10).percent).toBe(50)
})
