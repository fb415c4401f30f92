import { expect, it } from 'vitest'
import { ApiError } from '../../../api/errors.ts'
import { profileSummary } from '../../../api/profiles.ts'
import { describeError } from '../../../components/feedback/describe-error.ts'
import { explained, fullWords } from './no-free-slot.ts'

const summary = (used: number, limit: number) =>
  profileSummary.parse({ amount: { run_users: used }, limit: { run_users: limit } })

it('says that no slot is free, from the last one on', () => {
  expect(fullWords(undefined)).toBeUndefined()
  expect(fullWords(summary(9, 10))).toBeUndefined()
  for (const used of [10, 11]) expect(fullWords(summary(used, 10))).toContain('allocation')
  expect(fullWords(summary(0, 0))).toContain('No user slot is free')
})

it('keeps the words of the server, and other failures as they are', () => {
  const words = 'You have exceeded the maximum limit of Run users (2)'
  expect(describeError(explained(new ApiError({ kind: 'plan-limit', words })))).toMatchObject({
    title: 'No free user slot',
    words,
    nextStep: expect.stringContaining('allocation'),
  })
  const other = new ApiError({ kind: 'server' })
  expect(explained(other)).toBe(other)
})
