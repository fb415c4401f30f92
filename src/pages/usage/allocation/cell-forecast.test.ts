import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellForecast, describeCellForecast } from './cell-forecast.ts'

const start = Date.parse('2026-11-01T00:00:00Z')
const cycle = { start, end: Date.parse('2026-12-01T00:00:00Z') }
const now = Date.parse('2026-11-16T00:00:00Z')
const write = {
  day: (at: number) => new Date(at).toISOString().slice(0, 10),
  number: (amount: number) => amount.toLocaleString('en'),
}

test('says when an amount runs out at this month’s pace, and how much would be needed', () => {
  const found = cellForecast({ service: 'email', amount: 1_500, used: 1_000, cycle, now })
  expect(found).toEqual({ runsOut: Date.parse('2026-11-23T12:00:00Z'), needed: 2_000, usedUp: false })
  expect(found && describeCellForecast(found, 'email', cycle, write)).toBe(
    'Runs out on 2026-11-23 at this pace. 2,000 messages would last until 2026-12-01.',
  )
})

test('says when it lasts, and when it is used up already', () => {
  const words = (amount: number) => {
    const found = cellForecast({ service: 'email', amount, used: 1_000, cycle, now })
    return found && describeCellForecast(found, 'email', cycle, write)
  }
  expect(words(2_000)).toBe('Lasts until the end of the month at this pace.')
  expect(words(1_000)).toMatch(/^Already used up\. 2,000/)
  expect(words(10)).toMatch(/^Already used up\./)
})

test('says nothing when nothing is known', () => {
  const known = { service: 'email', amount: 10, used: 5, cycle, now } as const
  expect(cellForecast({ ...known, service: 'run_users' })).toBeUndefined()
  expect(cellForecast({ ...known, cycle: null })).toBeUndefined()
  expect(cellForecast({ ...known, used: null })).toBeUndefined()
  expect(cellForecast({ ...known, used: 0 })).toBeUndefined()
  expect(cellForecast({ ...known, now: start + 1_000 })).toBeUndefined()
  expect(cellForecast({ ...known, now: cycle.end })).toBeUndefined()
})

test('the amount it says is needed does not run out, and a smaller one does', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10_000_000 }),
      fc.integer({ min: 1, max: 29 }),
      fc.constantFrom('email' as const, 'input' as const, 'analysis' as const),
      (used, days, service) => {
        const at = start + days * 86_400_000
        const ask = (amount: number) => cellForecast({ service, amount, used, cycle, now: at })
        const needed = ask(1)?.needed ?? 0
        expect(ask(needed)?.runsOut).toBeNull()
        expect(needed).toBeGreaterThanOrEqual(used)
        const less = ask(needed * 0.98 - 1)
        if (needed > 100) expect(less?.runsOut).not.toBeNull()
      },
    ),
  )
})
