import { describe, expect, test } from 'vitest'
import { exactMinute } from '#lib/time/exact-time.ts'
import { stateOf } from './meter-state.ts'
import { readUsageSearch } from './usage-search.ts'
import { allSteps, crossings, historyRows, isTold } from './history-rows.ts'
import { chartNotes, labelsOf } from '#pages/usage/history/history-texts.ts'

const at = (text: string) => Date.parse(text)
const zone = 'UTC'
const now = at('2026-05-10T12:00Z')
const cycle = { start: at('2026-05-01T00:00Z'), end: at('2026-06-01T00:00Z') }
const asked = { from: '2026-04-01', by: 'day' as const, zone }
const points = [
  ['2026-04-05', 40],
  ['2026-04-30', 100],
  ['2026-05-01', 10],
  ['2026-05-04', 85],
  ['2026-05-08', 95],
].map(([day, input]) => ({ time: at(String(day)), values: { input: Number(input) } }))
const steps = allSteps(points, asked, { key: 'input', cycle, now, current: 95 })
const stretch = { from: cycle.start, to: at('2026-05-11') }
const before = { from: at('2026-04-21'), to: cycle.start }
const rows = historyRows('input', steps, { by: 'day', zone, stretch, before })

describe('rows of the history', () => {
  test('are paired with those of the previous period', () => {
    expect(rows).toHaveLength(10)
    expect(rows.map(({ used }) => used)).toEqual([10, 0, 0, 75, 0, 0, 0, 10, 0, 0])
    expect(rows[9]?.before).toMatchObject({ start: at('2026-04-30'), used: 60, total: 100 })
  })

  test('by month are sums of days', () => {
    const months = historyRows('input', steps, {
      by: 'month',
      zone,
      stretch: { from: at('2026-04-01'), to: stretch.to },
      before: undefined,
    })
    expect(months.map(({ start, used, total }) => [start, used, total])).toEqual([
      [at('2026-04-01'), 100, 100],
      [at('2026-05-01'), 95, 95],
    ])
  })

  test('say when marks were passed', () => {
    expect(crossings(rows, 100)).toEqual([
      { percent: 80, at: at('2026-05-04') },
      { percent: 90, at: at('2026-05-08') },
    ])
    for (const limit of [0, null, 1_000]) expect(crossings(rows, limit)).toEqual([])
  })
})

test('a monthly service with use but no points is unknown', () => {
  expect(isTold(points, 'dashboard_output', 5)).toBe(false)
  expect(isTold(points, 'dashboard_output', 0)).toBe(true)
  expect(isTold(points, 'input', 95)).toBe(true)
  expect(isTold([], 'run_users', 5)).toBe(true)
})

describe('notes about the chart', () => {
  const writers = {
    day: (instant: number) => new Date(instant).toISOString().slice(0, 10),
    minute: (instant: number) => new Date(instant).toISOString().slice(0, 16),
    number: String,
    style: { zone },
  }
  const search = readUsageSearch(new URLSearchParams('service=input&view=total&compare=yes'))

  test('sums, the previous period, the limit and its marks', () => {
    expect(chartNotes(rows, stateOf('input', 95, 100), search, writers)).toEqual([
      'Times are in UTC.',
      '95 registers used in this period.',
      '60 registers in the previous period, +58 % since.',
      'The line shows the current limit of 100 registers.',
      'Passed 80 % on 2026-05-04.',
      'Passed 90 % on 2026-05-08.',
    ])
    expect(chartNotes(rows, stateOf('input', 95, 5_000), search, writers)).toContain(
      'The limit of 5000 registers is far above and not drawn.',
    )
  })

  test('an unknown value of the previous period is not zero', () => {
    const alone = rows.map((row) => Object.assign({}, row, { before: undefined }))
    const notes = (given: typeof rows) => chartNotes(given, stateOf('input', 95, 100), search, writers).join(' ')
    expect(notes(alone)).toContain('No data for the previous period.')
    expect(notes(alone)).not.toContain('0 registers in')
  })

  test('a day in which a billing month began, and unknown values', () => {
    const odd = rows.map((row, index) => Object.assign({}, row, index === 2 ? { resets: true, used: null } : {}))
    const notes = chartNotes(odd, stateOf('input', 95, null), { ...search, view: 'period', compare: false }, writers)
    expect(notes.join(' ')).toMatch(/A billing month began on 2026-05-03.*Intervals without a value have no data/)
  })

  test('an hour that occurs twice is marked (regression class R7)', () => {
    const minute = (instant: number) => exactMinute(new Date(instant), { zone: 'Europe/Berlin' })
    const { bucket } = labelsOf(readUsageSearch(new URLSearchParams('by=hour')), { ...writers, minute })
    const hours = ['2026-10-25T00:00Z', '2026-10-25T01:00Z', '2026-10-25T02:00Z'].map((text) => bucket(at(text)))
    expect(hours).toEqual(['2026-10-25 02:00', '2026-10-25 02:00 (second time)', '2026-10-25 03:00'])
  })

  test('buckets are named by their size, and levels are named as such (regression class R9)', () => {
    const label = (text: string) => labelsOf(readUsageSearch(new URLSearchParams(text)), writers)
    expect(label('by=hour').bucket(now)).toBe('2026-05-10T12:00')
    expect(label('by=month').bucket(now)).toBe('2026-05')
    expect(label('service=file_storage').value).toBe('Change')
    expect(label('service=file_storage&view=total').value).toBe('Stored at the end')
    expect(label('service=email&view=total').value).toBe('Total of the billing month')
  })
})
