import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chunkPeriods, chunksOf, keptRange, periodStart } from './chunks.ts'

const day = 86_400_000
const instant = fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2080, 0, 1) })
const period = fc.constantFrom(...chunkPeriods)

test('a period holds its instant, and the next begins where it ends', () => {
  fc.assert(
    fc.property(period, instant, (kind, at) => {
      const start = periodStart(kind, at)
      const next = periodStart(kind, at, 1)
      expect(start <= at && at < next).toBe(true)
      expect(periodStart(kind, start)).toBe(start)
      expect(periodStart(kind, next, -1)).toBe(start)
      expect(start % day).toBe(0)
    }),
  )
})

test.each([
  ['day', '2026-05-20T23:59:59Z', '2026-05-20'],
  ['week', '2026-05-17T23:59:59Z', '2026-05-11'],
  ['week', '2026-05-18T00:00:00Z', '2026-05-18'],
  ['month', '2026-05-31T23:59:59Z', '2026-05-01'],
  ['quarter', '2026-05-31T23:59:59Z', '2026-04-01'],
  ['quarter', '2026-12-31T23:59:59Z', '2026-10-01'],
] as const)('the %s of %s begins on %s', (kind, at, start) => {
  expect(new Date(periodStart(kind, Date.parse(at))).toISOString().slice(0, 10)).toBe(start)
})

test('chunks hold every record once, in order, with ids that stay', () => {
  const days = fc.uniqueArray(
    fc.record({ day: fc.integer({ min: 7_000, max: 40_000 }), amount: fc.integer({ min: 1, max: 9 }) }),
    { selector: (one) => one.day },
  )
  fc.assert(
    fc.property(period, days, (kind, given) => {
      const sorted = given.toSorted((one, other) => one.day - other.day)
      const chunks = chunksOf('d', kind, sorted)
      const total = (list: readonly { amount: number }[]) => list.reduce((sum, { amount }) => sum + amount, 0)
      expect(total(chunks)).toBe(total(sorted))
      expect(chunks.map(({ from }) => from)).toEqual(
        chunks.map(({ from }) => from).toSorted((one, other) => one - other),
      )
      expect(new Set(chunks.map(({ id }) => id)).size).toBe(chunks.length)
      expect(chunksOf('d', kind, sorted.slice(1)).every(({ id }) => chunks.some((chunk) => chunk.id === id))).toBe(true)
    }),
  )
})

test('data are kept to the last millisecond of tomorrow', () => {
  const { from, to } = keptRange('month', 3, Date.parse('2026-05-20T12:00:00Z'))
  expect(new Date(from).toISOString()).toBe('2026-02-01T00:00:00.000Z')
  expect(new Date(to).toISOString()).toBe('2026-05-21T23:59:59.999Z')
})
