import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAnswer, secondsToWait } from './answer.ts'
import { ApiError } from './errors.ts'

function failureOf(status: number, body: unknown): ApiError {
  try {
    readAnswer(status, typeof body === 'string' ? body : JSON.stringify(body))
  } catch (error) {
    if (error instanceof ApiError) return error
  }
  throw new Error('expected an ApiError')
}

describe('readAnswer', () => {
  it.each([null, 0, '', false, [], 'text', { a: 1 }])('returns the result %j as it is', (result) => {
    expect(readAnswer(200, JSON.stringify({ status: true, result }))).toEqual(result)
  })

  it('treats an HTTP error as one whatever its body says, and finds its message in either place', () => {
    expect(failureOf(400, { status: true, result: 'Fine' })).toMatchObject({ kind: 'invalid', detail: 'Fine' })
    expect(failureOf(400, { status: false, result: { a: 1 } }).detail).toBeUndefined()
    expect(failureOf(500, { status: false, message: 7, result: 'Broken' }).detail).toBe('Broken')
  })

  it('treats 200 with status false as a failure', () => {
    expect(failureOf(200, { status: false, message: 'Authorization Denied' })).toMatchObject({ kind: 'unauthorized' })
    expect(failureOf(200, { status: false, message: 'Nope' })).toMatchObject({ kind: 'invalid', detail: 'Nope' })
  })

  it.each([
    [401, { status: false, result: 'Authorization denied' }, 'unauthorized'],
    [402, { status: false, message: 'Upgrade' }, 'plan-limit'],
    [400, { status: false, message: 'You have exceeded the maximum limit of Run users (2)' }, 'plan-limit'],
    [404, { status: false, message: 'Run User Not Found' }, 'not-found'],
    [413, '', 'too-large'],
    [500, { status: false, message: 'Sorry, Internal Error' }, 'server'],
    [507, { status: false, message: 'Storage full: nothing was written' }, 'storage-full'],
    [507, '<html>Insufficient storage</html>', 'server'],
    [502, '<html>Bad gateway</html>', 'server'],
    [200, '<html>Sign in to Wi-Fi</html>', 'bad-answer'],
    [200, '{"status":true,"resu', 'bad-answer'],
    [200, '[]', 'bad-answer'],
    [400, { status: false, message: '{"otp_enabled":["authenticator"]}' }, 'two-factor'],
  ])('%i %j is %s', (status, body, kind) => {
    expect(failureOf(status, body)).toMatchObject({ kind, status })
  })

  it('finds field errors in both shapes', () => {
    expect(failureOf(200, { status: false, message: 'Error', field_errors: { name: ['Required'] } }).fields).toEqual({
      name: 'Required',
    })
    expect(failureOf(400, { status: false, message: "{'email':[{'message':'Invalid'}]}" }).fields).toEqual({
      email: 'Invalid',
    })
  })

  it('never throws anything but ApiError, whatever the answer', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 599 }), fc.oneof(fc.string(), fc.json()), (status, text) => {
        try {
          readAnswer(status, text)
        } catch (error) {
          expect(error).toBeInstanceOf(ApiError)
        }
      }),
    )
  })
})

describe('secondsToWait', () => {
  it('reads the seconds from the message', () => {
    expect(secondsToWait('Too many requests (Retry-After: 8)', 0)).toBe(8)
  })
  it('falls back to the rest of the clock minute', () => {
    expect(secondsToWait('Too many requests', Date.UTC(2026, 0, 1, 12, 45, 9))).toBe(51)
  })
})

it('treats 400 as a failure and 399 as a success', () => {
  expect(failureOf(400, { status: true, result: 'x' }).kind).toBe('invalid')
  expect(readAnswer(399, '{"status":true,"result":"x"}')).toBe('x')
})

it('waits until the next whole minute, also from within a second', () => {
  expect([0, 999, 1_000, 59_999].map((now) => secondsToWait('Too many requests', now))).toEqual([60, 60, 59, 1])
})
