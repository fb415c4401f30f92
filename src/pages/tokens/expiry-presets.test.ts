import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expiryInstant, expiryPresets, wireExpiry } from './expiry-presets.ts'

const now = Date.parse('2026-11-24T12:00:00Z')
const zones = fc.constantFrom('UTC', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Apia')

describe('expiryInstant', () => {
  it('counts spans from now, to the millisecond', () => {
    for (const { value } of expiryPresets) {
      if (/^\d+$/.test(value)) expect(expiryInstant(value, '', now, 'UTC')).toBe(now + Number(value) * 86_400_000)
    }
    expect(expiryInstant('never', '', now, 'UTC')).toBe('never')
  })

  it('ends with the last second of the chosen day in the account’s zone', () => {
    const days = fc.date({ min: new Date('2026-11-27'), max: new Date('2090-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(days, zones, (date, zone) => {
        const day = date.toISOString().slice(0, 10)
        const end = expiryInstant('date', day, now, zone)
        if (typeof end !== 'number') throw new Error(`no instant for ${day}`)
        const local = new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(end)
        const after = new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(end + 1000)
        expect([local, after > day]).toEqual([day, true])
      }),
    )
  })

  it('accepts today, and nothing that is past or no day', () => {
    expect(expiryInstant('date', '2026-11-24', now, 'UTC')).toBe(Date.parse('2026-11-24T23:59:59Z'))
    for (const day of ['2026-11-23', '2027-02-30', '', 'soon', '9999-12-31']) {
      expect(expiryInstant('date', day, now, 'UTC')).toBeUndefined()
    }
  })

  it('never throws, whatever is in the fields', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (choice, day, zone) => {
        const instant = expiryInstant(choice, day, now, zone)
        if (instant !== undefined) expect(wireExpiry(instant)).toMatch(/^never$|^\d{4}-/)
      }),
    )
  })
})
