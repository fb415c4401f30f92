import { expect, it, vi } from 'vitest'
import { ApiError } from '#api/http/errors.ts'
import { inviteAll, messageOf, type InviteOutcome } from './invite-all.ts'

function trial(failures: Record<string, ApiError>) {
  const noted: Record<string, InviteOutcome> = {}
  const invite = vi.fn<(email: string) => Promise<string>>((email) => {
    const failure = failures[email]
    return failure ? Promise.reject(failure) : Promise.resolve('User invited')
  })
  const run = inviteAll(['a', 'b', 'c'], invite, (email, outcome) => {
    noted[email] = outcome
  })
  return { noted, invite, run }
}

it('goes on after a failure that is the address’s own, and sends each once', async () => {
  const { noted, invite, run } = trial({ b: new ApiError({ kind: 'invalid', detail: 'Invalid email' }) })
  expect(await run).toMatchObject({ invited: ['a', 'c'], failed: ['b'], unsent: [], failure: undefined })
  expect(invite.mock.calls.flat()).toEqual(['a', 'b', 'c'])
  expect(noted['b']).toEqual({ state: 'failed', words: 'Invalid email' })
})

it.each(['plan-limit', 'session-ended', 'rate-limited', 'offline'] as const)('stops at %s', async (kind) => {
  const { noted, invite, run } = trial({ b: new ApiError({ kind }) })
  expect(await run).toMatchObject({ invited: ['a'], failed: ['b'], unsent: ['c'] })
  expect(invite).toHaveBeenCalledTimes(2)
  expect(noted['c']).toEqual({ state: 'unsent' })
})

it('says when an invitation may have gone out all the same', () => {
  expect(messageOf(new ApiError({ kind: 'server', maybeDone: true }))).toContain('Check whether')
})
