import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseBound, parseDataInstant } from './data-instant.ts'

const now = Date.parse('2026-05-20T12:00:00.000Z')

test('every instant in ISO is read back, with a space for the T as well', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date(0), max: new Date('2099-12-31'), noInvalidDate: true }), (date) => {
      expect(parseDataInstant(date.toISOString())).toBe(date.getTime())
      expect(parseDataInstant(date.toISOString().replace('T', ' ').replace('Z', ''))).toBe(date.getTime())
    }),
  )
})

test.each([
  ['2026-05-20', '2026-05-20T00:00:00.000Z'],
  ['2026-05-20 23:33:22', '2026-05-20T23:33:22.000Z'],
  ['2026-05-20T23:33:22', '2026-05-20T23:33:22.000Z'],
  ['2026-05-20T23:33:22+02:00', '2026-05-20T21:33:22.000Z'],
  ['1 day', '2026-05-19T12:00:00.000Z'],
  [' 2 hours ', '2026-05-20T10:00:00.000Z'],
])('%s is %s', (text, wanted) => {
  expect(new Date(parseBound(text, now)).toISOString()).toBe(wanted)
})

test.each(['', 'soon', 'Wed, 20 May 2026', '2026-13-01', '2026-05-20 25:00:00', '1 day 2 hours'])(
  '%j is refused',
  (text) => {
    expect(() => parseBound(text, now)).toThrow('Invalid date')
  },
)

test('blanks round an instant do not count', () => {
  expect(new Date(parseDataInstant(' 2026-05-20 ')).toISOString()).toBe('2026-05-20T00:00:00.000Z')
  expect(new Date(parseBound(' 2026-05-20 23:33:22 ', now)).toISOString()).toBe('2026-05-20T23:33:22.000Z')
})
