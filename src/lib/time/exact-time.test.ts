import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exactTime, exactTimes } from './exact-time.ts'

const at = new Date('2026-11-23T12:04:59Z')

test('writes the time in the account’s zone, then in UTC', () => {
  expect(exactTimes(at, { zone: 'America/Recife' })).toEqual([
    '2026-11-23 09:04 (America/Recife)',
    '2026-11-23 12:04 (UTC)',
  ])
  expect(exactTimes(at, { zone: 'UTC' })).toEqual(['2026-11-23 12:04 (UTC)'])
})

test('follows the account’s pattern and clock', () => {
  expect(exactTime(at, { zone: 'UTC', hour12: true, dateFormat: 'DD/MM/YYYY' })).toBe('23/11/2026 12:04 PM (UTC)')
  expect(exactTime(new Date('2026-11-23T00:00:00Z'), { zone: 'UTC' })).toBe('2026-11-23 00:00 (UTC)')
  expect(exactTime(at, { zone: 'Asia/Kolkata' })).toBe('2026-11-23 17:34 (Asia/Kolkata)')
})

test('falls back when the stored pattern or zone makes no sense', () => {
  expect(exactTime(at, { zone: 'Atlantis/Centre', dateFormat: 'MM/MM/MM' })).toBe('2026-11-23 12:04 (UTC)')
  expect(exactTime(at, { zone: '' })).toBe('2026-11-23 12:04 (UTC)')
  expect(exactTime(new Date('nonsense'), { zone: 'UTC' })).toBe('')
})

test('no stored preference makes it throw', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.boolean(), (zone, dateFormat, hour12) => {
      expect(exactTime(at, { zone, dateFormat, hour12 })).toContain('2026')
    }),
  )
})
