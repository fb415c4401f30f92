import { expect, test } from 'vitest'
import { ApiError, type ErrorKind } from '#api/http/errors.ts'
import { explainInvitation } from './explain-invitation.ts'

const who = { email: 'ivy@lakeside.example', region: 'Europe' }
const explain = (kind: ErrorKind, detail?: string) => explainInvitation(new ApiError({ kind, detail }), who)

test('each refusal has its own meaning and next step', () => {
  expect(explain('not-found')).toMatchObject({
    title: expect.stringMatching(/no longer valid/),
    meaning: expect.stringMatching(/Europe/),
    nextStep: expect.stringMatching(/new invitation/),
  })
  expect(explain('unauthorized')).toMatchObject({
    title: expect.stringMatching(/another account/),
    meaning: expect.stringContaining(who.email),
  })
  expect(explain('invalid', 'Create an account with this e-mail address first')).toMatchObject({
    title: expect.stringMatching(/no account yet/),
  })
})

test('failures that are not about the invitation stay as they are', () => {
  for (const kind of ['server', 'unreachable', 'rate-limited', 'session-ended', 'invalid'] as const)
    expect(explain(kind)).toBeInstanceOf(ApiError)
  expect(explainInvitation('text', who)).toBe('text')
})
