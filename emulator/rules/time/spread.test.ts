import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spread } from './spread.ts'

const start = Date.UTC(2026, 4, 20)

test('a day’s row becomes hours that add up to it, whole where it is whole', () => {
  const amount = fc.oneof(
    fc.integer({ min: -5_000, max: 400_000 }),
    fc.integer({ min: 1, max: 90_000 }).map((n) => n / 100),
  )
  fc.assert(
    fc.property(amount, fc.integer({ min: 1, max: 24 }), (given, hours) => {
      const parts = spread({ service: 'input', hour: start, amount: given }, hours)
      const sum = parts.reduce((total, part) => total + part.amount, 0)
      expect(sum).toBeCloseTo(given, 6)
      if (Number.isInteger(given)) expect(parts.every((part) => Number.isInteger(part.amount))).toBe(true)
      expect(parts.every(({ hour }) => hour >= start && hour < start + hours * 3_600_000)).toBe(true)
    }),
  )
})

test('the afternoon is busier than the night', () => {
  const hours = spread({ service: 'input', hour: start, amount: 24_000 }, 24)
  expect(hours).toHaveLength(24)
  expect(hours[15]?.amount).toBeGreaterThan((hours[3]?.amount ?? 0) * 5)
})
