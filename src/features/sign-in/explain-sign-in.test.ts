import { expect, it } from 'vitest'
import { ApiError } from '#api/http/errors.ts'
import { explainCode, explainSignIn, explainToken } from './explain-sign-in.ts'

it.each([
  ['Invalid credentials', 'You were not signed in'],
  ['Your account is blocked', 'This account is blocked'],
  ['Account not confirmed', 'This account is not confirmed yet'],
])('explains why %j was answered', (detail, title) => {
  expect(explainSignIn(new ApiError({ kind: 'unauthorized', detail }), 'EU West')).toMatchObject({ title })
})

it('names the region, because a right password fails in the wrong one', () => {
  expect(explainSignIn(new ApiError({ kind: 'invalid' }), 'EU West')).toMatchObject({
    meaning: expect.stringContaining('EU West') as string,
  })
  expect(explainToken(new ApiError({ kind: 'unauthorized' }), 'EU West')).toMatchObject({
    meaning: expect.stringContaining('EU West') as string,
  })
})

it.each(['offline', 'unreachable', 'timeout', 'server', 'rate-limited'] as const)(
  'leaves %s to its own text',
  (kind) => {
    const error = new ApiError({ kind })
    expect(explainSignIn(error, 'US East')).toBe(error)
    expect(explainCode(error)).toBe(error)
    expect(explainToken(error, 'US East')).toBe(error)
  },
)
