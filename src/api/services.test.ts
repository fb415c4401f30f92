import { expect, test } from 'vitest'
import { limitOf, meterKeys, meters, readUnits, unitFor } from './services.ts'

test('zero is an amount; -1 and odd values are unknown (regression classes R5, R10)', () => {
  expect([0, 12.5].map(readUnits)).toEqual([0, 12.5])
  for (const odd of [-1, Number.NaN, Infinity, '5', null, undefined, {}]) expect(readUnits(odd)).toBeNull()
})

test('the plan’s figure applies to dashboard output only, and the server’s figure comes first', () => {
  expect(limitOf('dashboard_output', undefined, 'starter')).toBe(15_000_000)
  expect(limitOf('dashboard_output', 7, 'starter')).toBe(7)
  expect(limitOf('dashboard_output', undefined, 'enterprise')).toBeNull()
  expect(limitOf('input', undefined, 'scale')).toBeNull()
  expect(limitOf('sms', 0, 'scale')).toBe(0)
})

test('units and periods are worded correctly (regression class R9)', () => {
  expect(unitFor('analysis', 1)).toBe('minute')
  expect(unitFor('analysis', 0.5)).toBe('minutes')
  expect(unitFor('file_storage', 1)).toBe('MB')
  const atAnyTime = meterKeys.filter((key) => meters[key].kind === 'at any time')
  expect(atAnyTime).toEqual(['data_records', 'file_storage', 'run_users'])
})
