import { expect, test } from 'vitest'
import { nextLook } from './account-notifications.ts'
import { ApiError } from '../http/errors.ts'

test('the bell asks every minute, less often while it fails, and not at all once it was refused', () => {
  expect(nextLook(null)).toBe(60_000)
  expect(nextLook(new ApiError({ kind: 'unreachable' }))).toBe(120_000)
  expect(nextLook(new ApiError({ kind: 'rate-limited', retryAfter: 90 }))).toBe(90_000)
  expect(nextLook(new ApiError({ kind: 'rate-limited', retryAfter: 8 }))).toBe(60_000)
  expect(nextLook(new ApiError({ kind: 'unauthorized' }))).toBe(false)
  expect(nextLook(new ApiError({ kind: 'session-ended' }))).toBe(false)
})
