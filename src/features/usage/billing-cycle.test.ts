import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cycleStarts, readCycle } from './billing-cycle.ts'

const at = (text: string) => Date.parse(text)
const days = (starts: readonly number[]) => starts.map((start) => new Date(start).toISOString().slice(0, 13))

test('months are counted backwards and forwards from the known one, at its hour', () => {
  const known = readCycle({ start: '2026-05-07T15:00:00Z', end: '2026-06-07T15:00:00Z' })
  expect(days(cycleStarts(known, at('2026-04-01'), at('2026-07-01')))).toEqual([
    '2026-03-07T15',
    '2026-04-07T15',
    '2026-05-07T15',
    '2026-06-07T15',
  ])
  expect(days(cycleStarts(known, at('2026-05-07T15:00Z'), at('2026-05-08')))).toEqual(['2026-05-07T15'])
})

test('a cycle that begins on a 31st begins on the last day of shorter months, and on the 31st again later', () => {
  const known = readCycle({ start: '2026-02-28T09:00:00Z', end: '2026-03-31T09:00:00Z' })
  expect(days(cycleStarts(known, at('2026-02-01'), at('2026-06-01')))).toEqual([
    '2026-01-31T09',
    '2026-02-28T09',
    '2026-03-31T09',
    '2026-04-30T09',
    '2026-05-31T09',
  ])
})

test('years back', () => {
  const known = readCycle({ start: '2026-05-07T15:00:00Z', end: '2026-06-07T15:00:00Z' })
  const starts = cycleStarts(known, at('2023-05-08'), at('2026-05-08'))
  expect(starts).toHaveLength(37)
  expect(days(starts)[0]).toBe('2023-05-07T15')
})

test.each([
  null,
  undefined,
  {},
  { start: 'x', end: 'y' },
  { start: 5, end: 6 },
  { start: '2026-05-01', end: '2026-04-01' },
])('%j is no billing month', (given) => {
  expect(readCycle(given)).toBeNull()
  expect(cycleStarts(readCycle(given), 0, 1)).toEqual([])
})

test('a month that begins exactly at the end of the span is not included', () => {
  const known = readCycle({ start: '2026-05-07T15:00:00Z', end: '2026-06-07T15:00:00Z' })
  expect(days(cycleStarts(known, at('2026-05-08'), at('2026-06-07T15:00Z')))).toEqual(['2026-05-07T15'])
})

test('a span years away from the known month contains every month it touches', () => {
  const day = 86_400_000
  const known = fc
    .record({ month: fc.integer({ min: 0, max: 40 }), on: fc.integer({ min: 1, max: 31 }) })
    .map(({ month, on }) => {
      const begin = (nth: number) =>
        Date.UTC(2022, nth, Math.min(on, new Date(Date.UTC(2022, nth + 1, 0)).getUTCDate()), 9)
      return { start: begin(month), end: begin(month + 1) }
    })
  const far = fc.integer({ min: -3_000, max: 3_000 })
  fc.assert(
    fc.property(known, far, fc.integer({ min: 1, max: 900 }), (cycle, away, length) => {
      const [from, to] = [cycle.start + away * day, cycle.start + (away + length) * day]
      const all = cycleStarts(cycle, cycle.start - 5_000 * day, cycle.start + 5_000 * day)
      const touched = all.filter((start, index) => start < to && (all[index + 1] ?? Infinity) > from)
      expect(cycleStarts(cycle, from, to)).toEqual(touched)
    }),
    { numRuns: 200 },
  )
})
