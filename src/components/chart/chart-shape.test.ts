import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spanOfAxis, topOfAxis, wordsAt, type ChartShape } from './chart-shape.ts'

test.each([
  [390.04, 400],
  [315, 350],
  [300, 300],
  [7.2, 7.5],
  [0, 1],
  [1_050_000, 1_500_000],
])('an axis that holds %d ends at %d', (amount, top) => {
  expect(topOfAxis(amount)).toBe(top)
})

const shapeOf = (values: (number | null)[], marks: number[] = []): ChartShape => ({
  labels: values.map((_, at) => `day ${at}`),
  series: [{ name: 'Used', kind: 'bar', tone: 'accent', values }],
  marks: marks.map((at) => ({ at, label: 'Limit', dash: [] })),
})

test('the axis holds everything that is drawn, and zero', () => {
  const amount = fc.option(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((units) => units / 100))
  fc.assert(
    fc.property(fc.array(amount), fc.array(fc.nat(1_000_000_000)), (values, marks) => {
      const [low, high] = spanOfAxis(shapeOf(values, marks))
      expect(low).toBeLessThanOrEqual(0)
      expect(high).toBeGreaterThanOrEqual(0)
      expect(low).toBeLessThan(high)
      for (const one of [...values, ...marks]) {
        if (one === null) continue
        expect(one).toBeGreaterThanOrEqual(low)
        expect(one).toBeLessThanOrEqual(high)
      }
    }),
    { numRuns: 300 },
  )
})

test('a position is described with every known value', () => {
  const shape = shapeOf([5, null])
  expect(wordsAt(shape, 0, String)).toBe('day 0: Used 5')
  expect(wordsAt(shape, 1, String)).toBe('day 1')
})
