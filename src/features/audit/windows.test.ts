import fc from 'fast-check'
import { expect, test } from 'vitest'
import { auditKeptSince, cutInto, holds, windowsOf } from './windows.ts'

const day = 86_400_000
const span = fc
  .tuple(fc.integer({ min: 0, max: 2_000_000_000_000 }), fc.integer({ min: 1, max: 190 * day }))
  .map(([from, length]) => ({ from, to: from + length }))

test('windows cover every instant of a span once, newest first, and each fits one search', () => {
  fc.assert(
    fc.property(span, fc.double({ min: 0, max: 1, noNaN: true }), (range, share) => {
      const windows = windowsOf(range)
      expect(windows.at(0)?.to).toBe(range.to)
      expect(windows.at(-1)?.from).toBe(range.from)
      for (const [at, window] of windows.entries()) {
        // A search begins a millisecond early, and both of its ends count.
        expect(window.to - (window.from - 1)).toBeLessThanOrEqual(7 * day)
        expect(window.from).toBeLessThan(window.to)
        if (at > 0) expect(window.to).toBe(windows[at - 1]?.from)
      }
      for (const instant of [range.from, range.to - 1, range.from + Math.floor((range.to - 1 - range.from) * share)]) {
        expect(windows.filter((window) => holds(window, instant))).toHaveLength(1)
      }
      for (const instant of [range.from - 1, range.to]) {
        expect(windows.filter((window) => holds(window, instant))).toEqual([])
      }
    }),
  )
})

test('an empty or reversed span has no windows', () => {
  expect(windowsOf({ from: 5, to: 5 })).toEqual([])
  expect(windowsOf({ from: 6, to: 5 })).toEqual([])
})

test('a week with an extra hour of a clock change takes two searches, and so does a plain week, for its last millisecond', () => {
  expect(windowsOf({ from: 0, to: 7 * day + 3_600_000 })).toHaveLength(2)
  expect(windowsOf({ from: 0, to: 7 * day })).toHaveLength(2)
  expect(windowsOf({ from: 0, to: 7 * day - 1 })).toHaveLength(1)
})

test('a window has no more parts than milliseconds', () => {
  expect(cutInto({ from: 10, to: 12 }, 16)).toEqual([
    { from: 11, to: 12 },
    { from: 10, to: 11 },
  ])
  expect(cutInto({ from: 10, to: 11 }, 2)).toEqual([{ from: 10, to: 11 }])
})

test.each([
  ['2026-11-27T07:00:00.000Z', '2026-05-27T07:00:00.000Z'],
  ['2026-08-31T23:59:59.999Z', '2026-02-28T23:59:59.999Z'],
  ['2024-08-30T00:00:00.000Z', '2024-02-29T00:00:00.000Z'],
  ['2026-01-15T12:00:00.000Z', '2025-07-15T12:00:00.000Z'],
])('at %s the log reaches back to %s', (now, since) => {
  expect(new Date(auditKeptSince(Date.parse(now))).toISOString()).toBe(since)
})
