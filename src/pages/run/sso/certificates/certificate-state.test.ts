import fc from 'fast-check'
import { expect, test } from 'vitest'
import { certificateState, weaknesses } from './certificate-state.ts'

const now = Date.parse('2026-11-27T12:00:00Z')
const day = 86_400_000
const at = (days: number) => new Date(now + days * day).toISOString()
const dates = (end: number, begin = -100) => ({ notBefore: at(begin), notAfter: at(end) })

test.each([
  [365, 'fine', 'Expires in 365 days'],
  [60, 'fine', 'Expires in 60 days'],
  [59.9, 'expires', 'Expires in 59 days'],
  [30, 'expires', 'Expires in 30 days'],
  [29, 'soon', 'Expires in 29 days'],
  [7, 'soon', 'Expires in 7 days'],
  [6.5, 'urgent', 'Expires in 6 days'],
  [1, 'urgent', 'Expires in 1 day'],
  [0.2, 'urgent', 'Expires today'],
  [0, 'expired', 'Expired today'],
  [-1, 'expired', 'Expired 1 day ago'],
  [-400, 'expired', 'Expired 400 days ago'],
])('%s days before its end a certificate is %s: %s', (days, level, message) => {
  expect(certificateState(dates(days), now)).toMatchObject({ level, message })
})

test('a certificate that begins in the future is not valid yet', () => {
  expect(certificateState(dates(400, 3), now)).toMatchObject({
    level: 'early',
    message: 'Not valid yet: starts in 3 days',
  })
})

test('a certificate made a moment ago is valid, although the page’s clock may be a minute behind', () => {
  expect(certificateState(dates(400, 60_000 / day), now).level).toBe('fine')
  expect(certificateState(dates(400, 600_000 / day), now).level).toBe('early')
})

test('a certificate’s state never gets better with time', () => {
  const order = ['fine', 'expires', 'soon', 'urgent', 'expired']
  fc.assert(
    fc.property(fc.integer({ min: -90, max: 900 }), fc.nat({ max: 900 }), (end, later) => {
      const [first, second] = [now, now + later * day].map((when) => certificateState(dates(end), when).level)
      expect(order.indexOf(second ?? '')).toBeGreaterThanOrEqual(order.indexOf(first ?? ''))
    }),
  )
})

test('weak signatures and keys are reported', () => {
  expect(weaknesses({ signature: 'SHA-1 with RSA', rsaBits: 1024 })).toHaveLength(2)
  expect(weaknesses({ signature: 'MD5 with RSA', rsaBits: 4096 })).toHaveLength(1)
  expect(weaknesses({ signature: 'SHA-256 with RSA', rsaBits: 2048 })).toEqual([])
  expect(weaknesses({ signature: 'SHA-256 with ECDSA', rsaBits: undefined })).toEqual([])
})
