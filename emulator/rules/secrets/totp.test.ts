import { expect, test } from 'vitest'
import { base32, isTotp, newTotpSecret, otpauthUrl, totp } from './totp.ts'

/** RFC 6238, appendix B, for SHA-1. */
test.each([
  [59, '94287082'],
  [1_111_111_109, '07081804'],
  [1_111_111_111, '14050471'],
  [1_234_567_890, '89005924'],
  [2_000_000_000, '69279037'],
  [20_000_000_000, '65353130'],
])('at second %d the code is %s', (second, code) => {
  expect(totp(base32(new TextEncoder().encode('12345678901234567890')), second * 1_000, 8)).toBe(code)
})

/** RFC 4648, section 10. */
test.each([
  ['', ''],
  ['f', 'MY'],
  ['fo', 'MZXQ'],
  ['foo', 'MZXW6'],
  ['foob', 'MZXW6YQ'],
  ['fooba', 'MZXW6YTB'],
  ['foobar', 'MZXW6YTBOI'],
])('base32 of %j', (text, expected) => {
  expect(base32(new TextEncoder().encode(text))).toBe(expected)
})

test('a code holds for its half minute and the two beside it', () => {
  const secret = newTotpSecret()
  expect(secret).toMatch(/^[A-Z2-7]{32}$/)
  const now = 1_700_000_010_000
  const code = totp(secret, now)
  expect([-61, -30, 0, 29, 49].map((seconds) => isTotp(secret, code, now + seconds * 1_000))).toEqual([
    false,
    true,
    true,
    true,
    true,
  ])
})

test('the address for apps is read back by any parser', () => {
  const url = new URL(otpauthUrl('MZXW6', 'a+b@x.example'))
  expect([url.protocol, url.searchParams.get('secret'), url.searchParams.get('period')]).toEqual([
    'otpauth:',
    'MZXW6',
    '30',
  ])
  expect(decodeURIComponent(url.pathname)).toContain('a+b@x.example')
})
