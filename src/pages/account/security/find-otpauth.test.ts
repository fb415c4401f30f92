import { encode } from 'uqr'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findOtpauth, wordsOf } from './find-otpauth.ts'

const url = 'otpauth://totp/TagoIO:ana%40acme.example?secret=JBSWY3DPEHPK3PXP&issuer=TagoIO'

it('finds the address wherever it is in the answer', () => {
  for (const answer of [url, { url }, { qr: { data: [1, url] } }, `Scan ${url} now`]) {
    expect(findOtpauth(answer)).toEqual({ url, secret: 'JBSWY3DPEHPK3PXP' })
  }
  expect(findOtpauth('OTP enabled, confirmation required')).toBeUndefined()
  expect(wordsOf({ message: 'OTP enabled' })).toBe('OTP enabled')
})

it('survives any answer, and any name in the address gives a code that can be drawn (regression class R30)', () => {
  fc.assert(fc.property(fc.anything({ maxDepth: 3 }), (answer) => void [findOtpauth(answer), wordsOf(answer)]))
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (name) => {
      const found = findOtpauth({ url: `otpauth://totp/${name.replaceAll(/[?&#]/g, 'é')}?secret=ABC` })
      expect(found?.url).toMatch(/^[\x21-\x7e]+$/)
      expect(found?.secret).toBe('ABC')
      expect(encode(found?.url ?? '').size).toBeGreaterThan(20)
    }),
    { numRuns: 20 },
  )
})

it('keeps the spaces and letters of a name, escaped (regression class R30)', () => {
  const raw = 'otpauth://totp/Água & Sol:ana@acme.example?secret=ABC&issuer=Água & Sol'
  expect(findOtpauth(raw)?.url).toBe(
    'otpauth://totp/%C3%81gua%20&%20Sol:ana@acme.example?secret=ABC&issuer=%C3%81gua%20&%20Sol',
  )
  expect(findOtpauth(`Scan <b>${raw.replaceAll(' ', '%20')}</b> now`)?.secret).toBe('ABC')
})
