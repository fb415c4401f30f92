import fc from 'fast-check'
import { expect, test } from 'vitest'
import { relativeTime } from './relative-time.ts'

const now = Date.UTC(2026, 10, 23, 12)
const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

test.each([
  [0, 'just now'],
  [59_999, 'just now'],
  [minute, '1 min ago'],
  [59 * minute, '59 min ago'],
  [hour, '1 h ago'],
  [23.9 * hour, '23 h ago'],
  [day, '1 day ago'],
  [12 * day, '12 days ago'],
  [14 * day, '2 weeks ago'],
  [59 * day, '8 weeks ago'],
  [61 * day, '2 months ago'],
  [729 * day, '23 months ago'],
  [731 * day, '2 years ago'],
  [-90 * minute, 'in 1 h'],
  [-(90 * day - 5 * minute), 'in 90 days'],
  [-(7 * day - 2 * hour), 'in 6 days'],
  [-130 * day, 'in 4 months'],
])('%d ms before now', (distance, words) => {
  expect(relativeTime(now - distance, now)).toBe(words)
})

test('never looks older than it is, and an end never much farther away', () => {
  const units: Record<string, number> = { min: minute, h: hour, day, week: 7 * day, month: 30.4 * day, year: 365 * day }
  fc.assert(
    fc.property(fc.integer({ min: minute, max: 40 * 365 * day }), (distance) => {
      const past = relativeTime(now - distance, now)
      const [count, unit] = past.split(' ')
      expect(Number(count) * (units[(unit ?? '').replace(/s$/, '')] ?? Number.NaN)).toBeLessThanOrEqual(distance)
      const [, ahead, what] = relativeTime(now + distance, now).split(' ')
      const size = units[(what ?? '').replace(/s$/, '')] ?? Number.NaN
      expect(Number(ahead) * size).toBeLessThanOrEqual(distance + 0.06 * size)
      expect((Number(ahead) + 1.05) * size).toBeGreaterThan(distance)
    }),
  )
})

test('an unreadable date gives an empty text', () => {
  expect(relativeTime(Number.NaN, now)).toBe('just now')
})
