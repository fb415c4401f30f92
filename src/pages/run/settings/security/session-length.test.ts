import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readSessionLength, sessionUnits, writeSessionLength } from './session-length.ts'

it('reads what it writes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), fc.constantFrom(...sessionUnits), (amount, unit) => {
      expect(readSessionLength(writeSessionLength({ amount, unit }))).toEqual({ amount, unit })
    }),
  )
})

it('does not read unknown formats', () => {
  expect(['', '0 days', '3 years', 'never', '-1 day', '1.5 hours'].map(readSessionLength).filter(Boolean)).toEqual([])
  expect(writeSessionLength({ amount: 1, unit: 'week' })).toBe('1 week')
})
