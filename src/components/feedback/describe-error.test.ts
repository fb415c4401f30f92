import fc from 'fast-check'
import { expect, test } from 'vitest'
import { describeError } from './describe-error.ts'

test('reads the description from an error object, getters included', () => {
  class Refusal extends Error {
    readonly detail = ' You have exceeded the maximum limit '
    readonly status = 402
    readonly fields = { email: 'Already in use', odd: 3 }
    get title() {
      return 'The plan has no room'
    }
    get retryable() {
      return false
    }
  }
  expect(describeError(new Refusal())).toEqual({
    title: 'The plan has no room',
    summary: 'You have exceeded the maximum limit',
    detail: 'You have exceeded the maximum limit',
    status: 402,
    fields: { email: 'Already in use' },
    retryable: false,
  })
})

test('the text of a programming error is not shown', () => {
  expect(describeError(new TypeError('x is undefined'))).toEqual({
    title: 'Something went wrong',
    summary: 'Something went wrong',
  })
})

test('a bare string is taken for the server’s message', () => {
  expect(describeError('Authorization Denied')).toEqual({
    title: 'Something went wrong',
    summary: 'Authorization Denied',
    detail: 'Authorization Denied',
  })
})

test('everything gets a title', () => {
  fc.assert(
    fc.property(fc.anything(), (anything) => {
      expect(describeError(anything).title.trim()).not.toBe('')
    }),
  )
})
