import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseSince, sincePresets, describeSince } from './since.ts'

it('reads spans and days', () => {
  expect(parseSince('30 days')).toEqual({ kind: 'span', days: 30 })
  expect(parseSince('1 year')).toEqual({ kind: 'span', days: 366 })
  expect(parseSince('2028-02-29')).toEqual({ kind: 'day', day: '2028-02-29' })
})

it.each(['', '0 days', '30', 'days', '30  days', '-7 days', '7 fortnights', '2026-02-30', '2026-1-1', '0000-01-01'])(
  'takes %j for no date',
  (text) => expect(parseSince(text)).toBeUndefined(),
)

it('describes the value in words', () => {
  expect(sincePresets.map(describeSince)).toEqual(['last 7 days', 'last 30 days', 'last 90 days', 'last year'])
  expect(describeSince('2026-01-10')).toBe('since 2026-01-10')
})

it('never throws, and reads only days that exist, or spans', () => {
  const near = fc.stringMatching(/^\d{1,4}[- ](\d\d|day|week|month|year)[- s]?\d{0,2}$/)
  fc.assert(
    fc.property(fc.oneof(fc.string(), near), (text) => {
      const since = parseSince(text)
      if (since?.kind === 'day') expect(new Date(since.day).toISOString().slice(0, 10)).toBe(text)
      if (since?.kind === 'span') {
        expect(since.days).toBeGreaterThan(0)
        // One month is "last month", however it was spelt in the address.
        expect(describeSince(text)).toMatch(/^last (\d+ )?(day|week|month|year)s?$/)
      } else expect(describeSince(text)).toContain(text)
    }),
  )
})
