import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatUntil, waitAfter } from './check-schedule.ts'

test('checks come every 30 seconds at first and every five minutes in the end', () => {
  expect([1, 2, 3].map(waitAfter)).toEqual([30_000, 45_000, 67_500])
  expect(waitAfter(50)).toBe(300_000)
  fc.assert(
    fc.property(fc.nat(10_000), (checks) => {
      expect(waitAfter(checks)).toBeGreaterThanOrEqual(30_000)
      expect(waitAfter(checks)).toBeLessThanOrEqual(waitAfter(checks + 1))
    }),
  )
})

test.each([
  [-5, 'Checking…'],
  [0, 'Checking…'],
  [24_100, 'Next check in 25 s'],
  [119_000, 'Next check in 119 s'],
  [121_000, 'Next check in 3 min'],
  [300_000, 'Next check in 5 min'],
])('%s ms: %s', (wait, words) => expect(formatUntil(wait)).toBe(words))
