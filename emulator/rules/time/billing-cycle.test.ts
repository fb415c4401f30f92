import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cycleAt } from './billing-cycle.ts'

const at = (text: string) => Date.parse(text)

test.each([
  ['2025-01-15T09:20:00Z', '2026-05-20T00:00:00Z', '2026-05-15T09:00:00.000Z', '2026-06-15T09:00:00.000Z'],
  ['2025-01-15T09:20:00Z', '2026-05-15T09:00:00Z', '2026-05-15T09:00:00.000Z', '2026-06-15T09:00:00.000Z'],
  ['2025-01-15T09:20:00Z', '2026-05-15T08:59:59Z', '2026-04-15T09:00:00.000Z', '2026-05-15T09:00:00.000Z'],
  ['2025-01-31T00:00:00Z', '2026-03-01T00:00:00Z', '2026-02-28T00:00:00.000Z', '2026-03-31T00:00:00.000Z'],
  ['2025-01-31T00:00:00Z', '2026-02-01T00:00:00Z', '2026-01-31T00:00:00.000Z', '2026-02-28T00:00:00.000Z'],
])('an account of %s is at %s in the month from %s to %s', (anchor, instant, start, end) => {
  const cycle = cycleAt(at(anchor), at(instant))
  expect([cycle.start, cycle.end].map((one) => new Date(one).toISOString())).toEqual([start, end])
})

test('every instant lies in exactly one month, and months follow one another without a gap', () => {
  const instant = fc.integer({ min: at('2020-01-01'), max: at('2035-01-01') })
  fc.assert(
    fc.property(instant, instant, (anchor, moment) => {
      const { start, end } = cycleAt(anchor, moment)
      return (
        start <= moment &&
        moment < end &&
        cycleAt(anchor, end).start === end &&
        cycleAt(anchor, start - 1).end === start
      )
    }),
  )
})
