import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runSettingsShape } from '#api/run/run-settings.ts'
import { applySecurity, otherSecurity, toSecurityForm } from './security-form.ts'

const settings = (given: object) => runSettingsShape.parse(given)
const switches = ['authenticator', 'sms', 'email', 'email_owner'] as const

describe('security in a form', () => {
  it('changes nothing when nothing is edited, even if parts are missing (regression class R19)', () => {
    for (const security of [undefined, null, {}, { otp: null }, { otp: { sms: true, x: 1 }, delete: 'now' }, 'odd']) {
      const stored = settings(security === undefined ? {} : { security })
      expect(applySecurity(stored, toSecurityForm(stored))).toEqual(stored)
    }
  })

  it('flips one switch and leaves the others (regression classes R2, R35)', () => {
    const flags = fc.record({ authenticator: fc.boolean(), sms: fc.boolean(), email: fc.boolean() })
    fc.assert(
      fc.property(flags, fc.boolean(), fc.constantFrom(...switches), (otp, email_owner, flipped) => {
        const stored = settings({
          security: { otp: { ...otp, planted: 1 }, delete: { email_owner, planted: 2 }, planted: 3 },
        })
        const form = toSecurityForm(stored)
        const after = applySecurity(stored, { ...form, [flipped]: !form[flipped] })
        expect(toSecurityForm(after)).toEqual({ ...form, [flipped]: !form[flipped] })
        expect(otherSecurity(after)).toEqual({ otp: { planted: 1 }, delete: { planted: 2 }, planted: 3 })
      }),
    )
  })

  it('writes a session length only when it changed', () => {
    const stored = settings({ auth_token_ttl: '1 weeks' })
    const form = toSecurityForm(stored)
    expect(applySecurity(stored, form).auth_token_ttl).toBe('1 weeks')
    expect(applySecurity(stored, { ...form, session: { amount: '2', unit: 'week' } }).auth_token_ttl).toBe('2 weeks')
    const odd = settings({ auth_token_ttl: 'forever' })
    expect(applySecurity(odd, toSecurityForm(odd)).auth_token_ttl).toBe('forever')
  })
})
