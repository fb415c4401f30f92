import { parse } from 'papaparse'
import { expect, test } from 'vitest'
import type { AuditEntry } from '#features/audit/read-entries.ts'
import { auditFileName, auditParts, type AuditColumnTexts } from './export-audit.ts'

const words: AuditColumnTexts = {
  style: { zone: 'America/New_York' },
  people: { own: { id: 'a', name: 'Olive Owner' }, team: {}, former: {} },
  names: { d1: 'Pump “é”', d2: null },
  separator: ',',
}
const entry = (date: string, resourceID: string, message = 'Device edited'): AuditEntry => ({
  key: date,
  at: Date.parse(date),
  event: { resourceName: 'device', resourceID, message, who: 'a', date },
})
// The hour between one and two occurs twice on this day.
const entries = [entry('2026-11-01T06:30:05.000Z', 'd1'), entry('2026-11-01T05:30:05.000Z', 'd2', '=1+1')]
const text = (format: 'csv' | 'json' | 'ndjson', of = entries) => [...auditParts(of, format, words)].join('')

test('CSV names the zone, tells the repeated hour apart, and is safe in a spreadsheet (regression classes R6, R7, R23)', () => {
  const csv = text('csv')
  expect(csv.codePointAt(0)).toBe(0xfe_ff)
  expect(parse<string[]>(csv.slice(1), { newline: '\r\n' }).data).toEqual([
    ['Date (America/New_York)', 'Date (UTC)', 'Event', 'Type', 'Resource', 'Resource ID', 'Who', 'Who ID'],
    [
      '2026-11-01 01:30:05',
      '2026-11-01T06:30:05.000Z',
      'Device edited',
      'Device',
      'Pump “é”',
      'd1',
      'Olive Owner (you)',
      'a',
    ],
    ['2026-11-01 01:30:05', '2026-11-01T05:30:05.000Z', "'=1+1", 'Device', '', 'd2', 'Olive Owner (you)', 'a'],
  ])
})

test('JSON and NDJSON hold the events as the API sends them, and their names', () => {
  const many = Array.from({ length: 1_203 }, (_, at) => entry(new Date(at).toISOString(), 'd1'))
  const read = JSON.parse(text('json', many)) as unknown[]
  const lines = text('ndjson', many).trimEnd().split('\n')
  expect(read).toHaveLength(1_203)
  expect(lines.map((line): unknown => JSON.parse(line))).toEqual(read)
  expect(read[0]).toEqual({ ...many[0]?.event, resource_label: 'Pump “é”', who_name: 'Olive Owner (you)' })
  expect(JSON.parse(text('json', []))).toEqual([])
  expect(text('ndjson', [])).toBe('')
})

test('the file name says which profile, which days and which zone', () => {
  const days = { first: '2026-11-01', last: '2026-11-30' }
  expect(auditFileName('Acme – São Paulo', days, words.style, 'csv')).toBe(
    'audit-log-acme-sao-paulo-2026-11-01-to-2026-11-30-america-new-york.csv',
  )
  expect(auditFileName('Acme', { ...days, last: days.first }, words.style, 'ndjson')).toBe(
    'audit-log-acme-2026-11-01-utc.ndjson',
  )
})
