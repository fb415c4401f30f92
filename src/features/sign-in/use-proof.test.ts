import { expect, it } from 'vitest'
import { ApiError } from '#api/http/errors.ts'
import { explainProof } from './use-proof.ts'

it.each([
  ['unauthorized', 'Invalid password', 'password'],
  ['invalid', 'Invalid credentials', 'password'],
  ['unauthorized', 'Invalid PIN code', 'code'],
  ['two-factor', '{"otp_enabled":["sms"]}', 'code'],
] as const)('%s, %j is shown beside the %3$s', (kind, detail, field) => {
  const told = explainProof(new ApiError({ kind, detail }))
  expect(told instanceof ApiError && Object.keys(told.fields ?? {})).toEqual([field])
})

it.each(['unauthorized', 'server', 'unreachable', 'plan-limit'] as const)('leaves %s to its own text', (kind) => {
  const error = new ApiError({ kind, detail: 'Authorization Denied' })
  expect(explainProof(error)).toBe(error)
})
