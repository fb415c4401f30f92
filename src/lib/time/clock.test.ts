import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  clockOffset,
  describeClockDifference,
  forgetClock,
  learnPast,
  learnTime,
  newestPast,
  onClock,
  serverNow,
} from './clock.ts'

const now = Date.parse('2026-11-28T12:00:00Z')
const [minute, hour, day] = [60_000, 3_600_000, 86_400_000]

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now })
  forgetClock()
})
afterEach(() => vi.useRealTimers())

test('a clock that is a day behind is noticed by the header, or by an instant the server has written down', () => {
  learnTime(now + day)
  expect([clockOffset(), serverNow()]).toEqual([day, now + day])
  forgetClock()
  learnPast(now + 23 * hour)
  expect(clockOffset()).toBe(23 * hour)
  learnPast(now + 22 * hour)
  expect(clockOffset()).toBe(23 * hour)
  learnPast(now + day)
  expect(clockOffset()).toBe(day)
})

test('a clock that is ahead is noticed by the header alone; instants in the past prove nothing', () => {
  learnPast(now - day)
  expect(clockOffset()).toBe(0)
  learnTime(now - day)
  expect(serverNow()).toBe(now - day)
})

test('a right clock is left alone, whatever the seconds, and an odd date beside it is ignored', () => {
  for (const seconds of [-100, 0, 100]) learnTime(now + seconds * 1_000)
  learnPast(now + 400 * day)
  learnTime(Number.NaN)
  expect(clockOffset()).toBe(0)
})

test('listeners hear a change, not every answer', () => {
  const told = vi.fn<() => void>()
  const stop = onClock(told)
  learnTime(now + day)
  learnTime(now + day + 400)
  learnTime(now + day - 400)
  expect(told).toHaveBeenCalledTimes(1)
  stop()
})

test('the newest past instant of an answer', () => {
  const answer = `{"result":[{"created_at":"2026-11-01T00:00:00.000Z","last_login":"2026-11-29T10:00:00Z","expire_time":"2027-01-01T00:00:00Z"},
    {"updated_at":"2026-11-29T09:59:59Z","name":"created_at"}]}`
  expect(newestPast(answer)).toBe(Date.parse('2026-11-29T10:00:00Z'))
  expect(newestPast('{"result":[]}')).toBeUndefined()
})

test.each([
  [day, '1 day behind'],
  [23 * hour, '23 h behind'],
  [-3 * hour, '3 h ahead'],
  [5 * minute, '5 min behind'],
  [-9 * day, '9 days ahead'],
])('%d ms: %s', (difference, words) => expect(describeClockDifference(difference)).toBe(words))
