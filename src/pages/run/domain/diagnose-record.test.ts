import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diagnose, differing } from './diagnose-record.ts'

const value = 'e2-7f31aa.dns.tago.example'
const of = (found: string | null, right = false) =>
  diagnose({ type: 'CNAME', key: 'e2._domainkey.acme.example', value, found, right }, 'acme.example')

test.each([
  [`${value}.acme.example`, 'doubled'],
  [`${value}.acme.example.`, 'doubled'],
  [`${value}.portal.acme.example`, 'doubled'],
  [`${value}.`, 'trailing-dot'],
  ['203.0.113.20', 'address'],
  ['2001:db8::14', 'address'],
  ['e2-7f31aa.dns.ta', 'truncated'],
  ['e2-7f31aa.dns…', 'truncated'],
  ['e2-000001.dns.tago.example', 'stale'],
  [`https://${value}/`, 'scheme'],
  [`"${value}"`, 'quoted'],
  [`${value}\u200B`, 'hidden-characters'],
  [`\u202E${value}`, 'hidden-characters'],
  [value.toUpperCase(), 'not-yet-checked'],
  ['stale.example', 'other'],
  // It begins with what was expected, but what follows is not the zone.
  [`${value}.proxy.other.example`, 'other'],
  [`${value}.notacme.example`, 'other'],
  ['', 'other'],
])('%j: %s', (found, cause) => {
  expect(of(found)).toMatchObject({ state: 'wrong', cause })
})

test('without a zone nothing can have been added by it', () => {
  const record = { type: 'CNAME', key: 'k', value, found: `${value}.`, right: false }
  expect(diagnose(record, '')).toMatchObject({ cause: 'trailing-dot' })
  expect(diagnose({ ...record, found: `${value}.x.` }, ' ')).toMatchObject({ cause: 'other' })
})

test('found nowhere, or right', () => {
  expect(of(null)).toMatchObject({ state: 'missing', cause: 'not-found' })
  expect(of(value, true)).toEqual({ state: 'right' })
  expect(of('anything', true)).toEqual({ state: 'right' })
})

test('every diagnosis says why and what to do, whatever comes', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (expected, found, domain) => {
      const told = diagnose({ type: '', key: '', value: expected, found, right: false }, domain)
      if (told.state !== 'wrong') throw new Error(told.state)
      expect(told.why).toMatch(/\.$/)
      expect(told.next).toMatch(/\.$/)
    }),
  )
})

test('the pieces make up both values', () => {
  const like = fc.array(fc.constantFrom('a', 'b', '.', 'é', '😀'), { maxLength: 12 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(like, like, (expected, found) => {
      const pieces = differing(expected, found)
      const without = (kind: string) =>
        pieces
          .filter((piece) => piece.kind !== kind)
          .map(({ text }) => text)
          .join('')
      expect(without('lacking')).toBe(found)
      expect(without('extra')).toBe(expected)
    }),
  )
})

test('what the provider added is marked alone', () => {
  expect(differing('d1x.cloud.example', 'd1x.cloud.example.acme.example')).toEqual([
    { kind: 'same', text: 'd1x.cloud.example' },
    { kind: 'extra', text: '.acme.example' },
  ])
})
