import { expect, test } from 'vitest'
import { activityAsk, isAll } from './activity-ask.ts'

const now = Date.parse('2026-11-27T12:20:00.000Z')
const day = 86_400_000

test('goes back thirty days at a time, to the oldest the log keeps', () => {
  const asks = [1, 2, 3, 4, 5, 6, 7].map((spans) => activityAsk('u', now, spans))
  expect(asks.map(({ from, to }) => (to - from) / day).slice(0, 3)).toEqual([30, 60, 90])
  expect(asks.map((ask) => isAll(ask, now))).toEqual([false, false, false, false, false, false, true])
  expect(new Date(asks[6]?.from ?? 0).toISOString()).toBe('2026-05-27T12:00:00.000Z')
})

test('makes the same request within one hour', () => {
  expect(activityAsk('u', now + 60_000, 1)).toEqual(activityAsk('u', now, 1))
})
