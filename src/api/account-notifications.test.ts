import { expect, test } from 'vitest'
import { nextLook } from './account-notifications.ts'
import { ApiError } from './errors.ts'

test('the bell asks each minute, more rarely while it fails, and not at all once refused', () => {
  expect(nextLook(null, 0)).toBe(60_000)
  const down = new ApiError({ kind: 'unreachable' })
  expect([1, 2, 3, 9].map((failures) => nextLook(down, failures))).toEqual([120_000, 240_000, 480_000, 600_000])
  expect(nextLook(new ApiError({ kind: 'rate-limited', retryAfter: 90 }), 1)).toBe(90_000)
  expect(nextLook(new ApiError({ kind: 'rate-limited', retryAfter: 8 }), 1)).toBe(60_000)
  expect(nextLook(new ApiError({ kind: 'unauthorized' }), 1)).toBe(false)
  expect(nextLook(new ApiError({ kind: 'session-ended' }), 1)).toBe(false)
})
