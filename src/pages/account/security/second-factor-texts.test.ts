import { expect, it } from 'vitest'
import { originOf, unavailable } from './second-factor-texts.ts'

it.each([
  ['authenticator', 'free', null, undefined],
  ['sms', 'free', '+15550100', /Starter or Scale/],
  ['email', 'free', null, /Starter or Scale/],
  ['sms', 'starter', null, /phone number/],
  ['sms', 'scale', '  ', /phone number/],
  ['sms', 'scale', '+15550100', undefined],
  ['email', 'starter', null, undefined],
  ['email', null, null, undefined],
] as const)('%s on the plan %s with the phone %j', (method, plan, phone, reason) => {
  const told = unavailable(method, { plan, phone })
  if (reason === undefined) expect(told).toBeUndefined()
  else expect(told).toMatch(reason)
})

it('says where the codes go', () => {
  const account = { phone: '+15550100', email: 'ana@acme.example' }
  expect(originOf('sms', account)).toContain('+15550100')
  expect(originOf('email', account)).toContain('ana@acme.example')
})
