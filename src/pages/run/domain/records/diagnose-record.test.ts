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
  [`${value}.`, 'not-yet-checked'],
  [`${value.toUpperCase()}.`, 'not-yet-checked'],
  [`CNAME ${value}.`, 'not-yet-checked'],
  [`portal.acme.example. 300 IN CNAME ${value}.`, 'not-yet-checked'],
  [`${value}, 203.0.113.20, 203.0.113.21`, 'not-yet-checked'],
  [`${value}\n203.0.113.20`, 'not-yet-checked'],
  [`${value}, other.example`, 'second-record'],
  [`other.example ${value}`, 'second-record'],
  ['104.21.5.9, 172.67.1.2', 'address'],
  ['104.21.5.9 2606:4700::6815:509', 'address'],
  ['A 104.21.5.9', 'address'],
  ['300 IN AAAA 2001:db8::14', 'address'],
  ['CNAME stale.example', 'other'],
  ['CNAME e2-000001.dns.tago.example.', 'stale'],
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
  // It begins like the expected value, but does not continue with the zone.
  [`${value}.acme.example.org`, 'other'],
  [`${value}acme.example`, 'other'],
  [`${value}.proxy.other.example`, 'other'],
  [`${value}.notacme.example`, 'other'],
])('%j: %s', (found, cause) => {
  expect(of(found)).toMatchObject({ state: 'wrong', cause })
})

test('without a zone nothing can have been appended by it', () => {
  const record = { type: 'CNAME', key: 'k', value, found: `${value}.x.`, right: false }
  for (const domain of ['', ' ']) expect(diagnose(record, domain)).toMatchObject({ cause: 'other' })
})

test('not found, or right', () => {
  for (const nothing of [null, '', '  ', ' , ']) {
    expect(of(nothing)).toMatchObject({ state: 'missing', cause: 'not-found' })
  }
  expect(of(value, true)).toEqual({ state: 'right' })
  expect(of('anything', true)).toEqual({ state: 'right' })
})

test('in a text record every letter counts; quotation marks and pieces are only notation', () => {
  const text = (found: string) =>
    diagnose({ type: 'TXT', key: '_x.acme.example', value: 'v=abc Def', found, right: false }, 'acme.example')
  for (const same of ['v=abc Def', '"v=abc Def"', '"v=abc" " Def"', 'TXT "v=abc Def"']) {
    expect(text(same)).toMatchObject({ cause: 'not-yet-checked' })
  }
  expect(text('v=abc Def.')).toMatchObject({ cause: 'trailing-dot' })
  expect(text('v=abc def')).toMatchObject({ cause: 'other' })
  expect(text('v=abc')).toMatchObject({ cause: 'truncated' })
})

test('letter case and the dot of an absolute name are not shown as a difference', () => {
  const told = of(`${value.toUpperCase()}.`)
  expect(told.state === 'wrong' && told.segments).toEqual([{ kind: 'same', text: value }])
})

test('every diagnosis says why and what to do, whatever the values', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (expected, found, domain) => {
      const told = diagnose({ type: '', key: '', value: expected, found, right: false }, domain)
      if (told.state === 'right') throw new Error('nobody said so')
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

test('only what the provider appended is marked', () => {
  expect(differing('d1x.cloud.example', 'd1x.cloud.example.acme.example')).toEqual([
    { kind: 'same', text: 'd1x.cloud.example' },
    { kind: 'extra', text: '.acme.example' },
  ])
})
