import { expect, it } from 'vitest'
import { ApiError } from '#api/http/errors.ts'
import { profileSummary } from '#api/profiles.ts'
import { describeError } from '#components/feedback/describe-error.ts'
import { explainNoSlot, isFull } from './no-free-slot.ts'

const summary = (used: number, limit: number) =>
  profileSummary.parse({ amount: { run_users: used }, limit: { run_users: limit } })

it('is full from the last slot on; a limit of 0 is a limit', () => {
  expect(isFull(undefined)).toBe(false)
  expect(isFull(summary(9, 10))).toBe(false)
  expect(isFull(summary(10, 10))).toBe(true)
  expect(isFull(summary(11, 10))).toBe(true)
  expect(isFull(summary(0, 0))).toBe(true)
})

it('keeps the server’s message, and does not change other errors', () => {
  const detail = 'You have exceeded the maximum limit of Run users (2)'
  expect(describeError(explainNoSlot(new ApiError({ kind: 'plan-limit', detail })))).toMatchObject({
    title: 'No user slots left',
    detail,
    nextStep: expect.stringContaining('allocate more user slots'),
  })
  const other = new ApiError({ kind: 'server' })
  expect(explainNoSlot(other)).toBe(other)
})
