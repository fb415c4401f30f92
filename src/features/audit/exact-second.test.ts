import { expect, test } from 'vitest'
import { exactSecond } from './exact-second.ts'

const at = Date.parse('2026-11-01T05:30:09.500Z')

test('writes the second in the account’s zone and format', () => {
  expect(exactSecond(at, { zone: 'UTC' })).toBe('2026-11-01 05:30:09')
  const style = { zone: 'America/New_York', hour12: true, dateFormat: 'MM/DD/YYYY' }
  expect(exactSecond(at, style)).toBe('11/01/2026 01:30:09 AM')
})
