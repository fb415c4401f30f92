import { expect, test } from 'vitest'
import { exactMinute } from '#lib/time/exact-time.ts'
import { stateOf } from '#features/usage/meter-state.ts'
import { historyFile } from './history-file.ts'
import type { HistoryRow } from '#features/usage/history-rows.ts'

const style = { zone: 'Europe/Berlin', dateFormat: 'DD/MM/YYYY' }
const minute = (at: number) => exactMinute(new Date(at), style)
const formats = { zone: style.zone, separator: ';' as const, minute }
const row = (start: string, end: string, used: number | null): HistoryRow => ({
  start: Date.parse(start),
  end: Date.parse(end),
  used,
  total: used,
  resets: false,
  before: undefined,
})

test('the file names its zone and units, and writes times and numbers as the account does (regression classes R6, R8)', () => {
  const rows = [
    row('2026-03-28T23:00Z', '2026-03-29T22:00Z', 1234.5),
    row('2026-03-29T22:00Z', '2026-03-30T22:00Z', null),
  ]
  const file = historyFile(stateOf('analysis', 5, 300), rows, 'Müller & Co.', formats)
  expect(file.name).toBe('usage-analysis-m-ller-co-2026-03-28.csv')
  expect(file.columns).toEqual([
    'From (Europe/Berlin)',
    'Until (Europe/Berlin)',
    'Used (minutes)',
    'Total of the billing month (minutes)',
    'Current limit (minutes)',
  ])
  // The day on which clocks change has 23 hours, and both its ends are midnight (regression class R7).
  expect(file.rows).toEqual([
    ['29/03/2026 00:00', '30/03/2026 00:00', '1234,5', '1234,5', '300'],
    ['30/03/2026 00:00', '31/03/2026 00:00', '', '', '300'],
  ])
})

test('the compared period is beside it', () => {
  const first = { ...row('2026-05-01', '2026-05-02', -3), before: row('2026-04-01', '2026-04-02', 0) }
  const file = historyFile(stateOf('file_storage', 5, null), [first], '', formats)
  expect(file.columns.slice(2)).toEqual([
    'Change (MB)',
    'Stored at the end (MB)',
    'Current limit (MB)',
    'Previous period: from (Europe/Berlin)',
    'Previous period: change (MB)',
  ])
  expect(file.rows[0]?.slice(2)).toEqual(['-3', '-3', '', '01/04/2026 02:00', '0'])
})
