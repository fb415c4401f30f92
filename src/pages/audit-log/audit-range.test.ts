import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { windowsOf } from '#features/audit/windows.ts'
import { customDays, dayAfter, dayInRange, daysOf, isRange, describeAuditRange, ranges, spanOf } from './audit-range.ts'

const hour = 3_600_000
const at = (text: string) => Date.parse(text)

test.each(['today', '7-days', '2026-11-01..2026-11-30', '2026-02-28..2026-02-28'])('%s is a range', (range) => {
  expect(isRange(range)).toBe(true)
})

test.each(['', '8-days', '2026-02-30..2026-03-01', '2026-03-02..2026-03-01', '2026-03-01', '0000-01-01..2026-01-01'])(
  '“%s” is not a range',
  (range) => {
    expect(isRange(range)).toBe(false)
  },
)

test('days are those of the account, wherever the browser is (regression class R6)', () => {
  const now = at('2026-11-27T02:00:00.000Z')
  expect(daysOf('today', 'America/New_York', now)).toEqual({ first: '2026-11-26', last: '2026-11-26' })
  expect(daysOf('7-days', 'Asia/Tokyo', now)).toEqual({ first: '2026-11-21', last: '2026-11-27' })
  expect(spanOf(daysOf('7-days', 'America/New_York', now), 'America/New_York', now)).toEqual({
    from: at('2026-11-20T05:00:00.000Z'),
    to: at('2026-11-27T03:00:00.000Z'),
  })
})

test('six months begin where the log does', () => {
  const now = at('2026-11-27T02:30:00.000Z')
  expect(spanOf(daysOf('6-months', 'UTC', now), 'UTC', now).from).toBe(at('2026-05-27T02:00:00.000Z'))
  expect(spanOf({ first: '2020-01-01', last: '2026-11-27' }, 'UTC', now).from).toBe(at('2026-05-27T02:00:00.000Z'))
})

test('days before the log begins are an empty span', () => {
  const now = at('2026-11-27T02:30:00.000Z')
  for (const day of ['2020-01-01', '2026-12-24']) {
    expect(windowsOf(spanOf({ first: day, last: day }, 'UTC', now))).toEqual([])
  }
})

describe('where the clock changes (regression class R7)', () => {
  const now = at('2027-04-10T12:00:00.000Z')
  test.each([
    ['America/New_York', '2026-11-01', 25],
    ['America/New_York', '2027-03-14', 23],
    ['Europe/Lisbon', '2027-03-28', 23],
    ['Africa/Cairo', '2026-10-30', 24],
  ])('in %s the day %s has %i hours', (zone, day, hours) => {
    const span = spanOf({ first: day, last: day }, zone, now)
    expect((span.to - span.from) / hour).toBe(hours)
  })

  test('consecutive days leave no hour out and repeat none', () => {
    const zone = fc.constantFrom(
      'America/New_York',
      'Europe/Lisbon',
      'Asia/Beirut',
      'America/Asuncion',
      'Australia/Lord_Howe',
    )
    fc.assert(
      fc.property(zone, fc.integer({ min: 0, max: 150 }), fc.integer({ min: 0, max: 20 }), (where, from, more) => {
        const first = dayAfter('2026-10-20', from)
        const last = dayAfter(first, more)
        const whole = spanOf({ first, last }, where, now)
        let end = whole.from
        for (let day = first; day <= last; day = dayAfter(day, 1)) {
          const span = spanOf({ first: day, last: day }, where, now)
          expect(span.from).toBe(end)
          expect(dayInRange(span.from, where)).toBe(day)
          expect(dayInRange(span.to - 1, where)).toBe(day)
          end = span.to
        }
        expect(end).toBe(whole.to)
      }),
    )
  })
})

test('the last seven days are one search unless a clock change makes them longer', () => {
  const now = at('2026-11-27T15:20:00.000Z')
  expect(windowsOf(spanOf(daysOf('7-days', 'America/New_York', now), 'America/New_York', now))).toHaveLength(1)
})

test('ranges are described in words', () => {
  expect(ranges.map(({ value }) => describeAuditRange(value))).toContain('Last 30 days')
  expect(describeAuditRange('2026-11-01..2026-11-30')).toBe('2026-11-01 to 2026-11-30')
  expect(describeAuditRange('2026-11-01..2026-11-01')).toBe('2026-11-01')
  expect(customDays('today')).toBeUndefined()
})
