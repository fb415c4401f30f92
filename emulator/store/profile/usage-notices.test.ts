import fc from 'fast-check'
import { expect, test } from 'vitest'
import { passedMark } from './usage-notices.ts'

test.each([
  [0, 0.79, undefined],
  [0.79, 0.8, 80],
  [0.8, 0.89, undefined],
  [0.5, 0.95, 90],
  [0.95, 1, 100],
  [1, 1, undefined],
])('from %d to %d: %s', (before, after, mark) => {
  expect(passedMark(before, after)).toBe(mark)
})

test('each mark is told at most once on the way up', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 0.3, noNaN: true })), (steps) => {
      let at = 0
      const told: number[] = []
      for (const step of steps) {
        const mark = passedMark(at, at + step)
        if (mark !== undefined) told.push(mark)
        at += step
      }
      return (
        new Set(told).size === told.length && told.every((mark, index) => index === 0 || mark > (told[index - 1] ?? 0))
      )
    }),
  )
})
