import fc from 'fast-check'
import { expect, it } from 'vitest'
import { startOfDay } from './start-of-day.ts'

const dayIn = (zone: string, at: number) => new Intl.DateTimeFormat('sv', { timeZone: zone }).format(at)

const zones = fc.constantFrom('UTC', ...Intl.supportedValuesOf('timeZone'))
const days = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2039-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

it('is the first instant at which a wall clock shows that day', () => {
  fc.assert(
    fc.property(days, zones, (day, zone) => {
      const start = startOfDay(day, zone)
      // A few islands crossed the date line and skipped a day; the following day begins there.
      expect(dayIn(zone, start) >= day).toBe(true)
      expect(dayIn(zone, start - 1) < day).toBe(true)
    }),
    { numRuns: 300 },
  )
})

it.each([
  ['2026-01-10', 'America/Recife', '2026-01-10T03:00:00.000Z'],
  ['2026-07-01', 'Europe/Lisbon', '2026-06-30T23:00:00.000Z'],
  ['2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00.000Z'],
  ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z'],
  ['2026-01-10', 'No/Such_Zone', '2026-01-10T00:00:00.000Z'],
])('%s in %s begins at %s', (day, zone, instant) => {
  expect(new Date(startOfDay(day, zone)).toISOString()).toBe(instant)
})
