import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ApiError } from './errors.ts'
import { redact, secretsOf } from './redact.ts'

it('removes every secret of the request, wherever the server repeats it', () => {
  const secret = fc.string({ minLength: 6 })
  fc.assert(
    fc.property(secret, secret, fc.string(), fc.string(), (password, token, before, after) => {
      const detail = `${before}${password}${after}${token}`
      const clean = redact(
        new ApiError({ kind: 'invalid', detail, fields: { password: detail } }),
        secretsOf({ password }, token),
      )
      const shown = `${clean.detail} ${clean.fields?.password}`
      for (const value of [password, token])
        if (!'•••'.includes(value)) expect(shown.split('•••').join('\n')).not.toContain(value)
    }),
  )
})

it('removes a secret each time it is repeated, and of two overlapping ones the longer first', () => {
  const detail = 'Token p-1 of p-1: p-1-long is not p-1'
  const error = new ApiError({ kind: 'invalid', detail, fields: { a: 'p-1 and p-1', b: 'none' } })
  const clean = redact(error, secretsOf({ token: 'p-1-long' }, 'p-1'))
  expect(clean.detail).toBe('Token ••• of •••: ••• is not •••')
  expect(clean.fields).toEqual({ a: '••• and •••', b: 'none' })
})

it('leaves other errors as they are', () => {
  const error = new ApiError({ kind: 'invalid', detail: 'Name is required', fields: { name: 'Required' } })
  expect(redact(error, secretsOf({ name: 'Name', password: 'hidden-one' }, 'p-1'))).toBe(error)
})

it('removes a token that the path carries', () => {
  const error = new ApiError({ kind: 'not-found', detail: 'Token p-0001 not found' })
  expect(redact(error, secretsOf(undefined, 'p-1', { id: 'abc', token: 'p-0001' })).detail).toBe('Token ••• not found')
})

it('leaves an error without a message alone', () => {
  const error = new ApiError({ kind: 'unreachable' })
  expect(redact(error, ['p-1'])).toBe(error)
})
