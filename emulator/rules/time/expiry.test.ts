import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseExpiry, parseSince } from './expiry.ts'

const now = Date.parse('2026-01-31T12:00:00.000Z')
const iso = (instant: number | null) => (instant === null ? null : new Date(instant).toISOString())

describe('expire_time (contract 1.3)', () => {
  test.each([
    ['never', null],
    ['1 second', '2026-01-31T12:00:01.000Z'],
    ['90 sec', '2026-01-31T12:01:30.000Z'],
    ['2 m', '2026-01-31T12:02:00.000Z'],
    ['2 hours', '2026-01-31T14:00:00.000Z'],
    ['1 dd', '2026-02-01T12:00:00.000Z'],
    ['3 weeks', '2026-02-21T12:00:00.000Z'],
    ['1 M', '2026-02-28T12:00:00.000Z'],
    ['1 month', '2026-02-28T12:00:00.000Z'],
    ['25 MM', '2028-02-29T12:00:00.000Z'],
    ['1 y', '2027-01-31T12:00:00.000Z'],
    ['2026-05-01', '2026-05-01T00:00:00.000Z'],
    ['2026-05-01T10:00:00+02:00', '2026-05-01T08:00:00.000Z'],
  ])('%s', (text, expected) => {
    expect(iso(parseExpiry(text, now))).toBe(expected)
  })

  test.each([
    '',
    '1',
    'day',
    '1 day 2 hours',
    '-1 day',
    '1.5 hours',
    '1 fortnight',
    '1 H',
    '999999999999 years',
    '2026-13-01',
    'tomorrow',
    '1 constructor',
  ])('refuses %j', (text) => {
    expect(() => parseExpiry(text, now)).toThrow('Invalid date')
  })

  test('never throws anything but its own refusal, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          const instant = parseExpiry(text, now)
          return instant === null ? text.trim() === 'never' : Number.isFinite(instant)
        } catch (error) {
          return error instanceof Error && error.message === 'Invalid date'
        }
      }),
    )
  })

  const units = fc.constantFrom('seconds', 'minutes', 'h', 'days', 'w', 'M', 'years')
  const count = fc.integer({ min: 0, max: 500 })

  test('a longer span never ends earlier', () => {
    fc.assert(
      fc.property(units, count, count, (unit, one, other) => {
        const [short, long] = [
          parseExpiry(`${Math.min(one, other)} ${unit}`, now),
          parseExpiry(`${Math.max(one, other)} ${unit}`, now),
        ]
        return short !== null && long !== null && short <= long
      }),
    )
  })

  test('a filter looks as far back as an expiry looks ahead, where units have one length', () => {
    fc.assert(
      fc.property(fc.constantFrom('seconds', 'mm', 'hour', 'd', 'weeks'), count, (unit, n) => {
        const ahead = parseExpiry(`${n} ${unit}`, now)
        return ahead !== null && ahead - now === now - parseSince(`${n} ${unit}`, now)
      }),
    )
  })
})
