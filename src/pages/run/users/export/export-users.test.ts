import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runUser, type RunUser } from '#api/run/run-users.ts'
import { exportColumns, exportName, jsonParts, toTable } from './export-users.ts'

const someone = (parts: Partial<RunUser>): RunUser => runUser.parse({ id: 'u1', ...parts })
const all = exportColumns.map(({ id }) => id)

test('times are in the account’s zone, not the browser’s, and the column header names it (regression class R6)', () => {
  const zones = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kathmandu', 'America/Recife', 'Australia/Lord_Howe']
  const at = fc.date({ min: new Date('2015-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(at, fc.constantFrom(...zones), (date, zone) => {
      const user = someone({ last_login: date.toISOString() })
      const { columns, rows } = toTable([user], ['last_login'], { zone })
      expect(columns).toEqual([`Last sign-in (${zone})`])
      // Swedish dates look like 2026-11-23 09:04:00.
      expect([...rows]).toEqual([[date.toLocaleString('sv-SE', { timeZone: zone }).slice(0, 16)]])
    }),
  )
  const style = { zone: 'America/Recife', hour12: true, dateFormat: 'DD/MM/YYYY' }
  const user = someone({ created_at: '2026-11-23T01:04:00.000Z', last_login: null })
  expect([...toTable([user], ['last_login', 'created_at'], style).rows]).toEqual([['', '22/11/2026 10:04 PM']])
})

test('every tag is in the column of its key and in the JSON column; every row has as many cells as the header', () => {
  const tag = fc.record({ key: fc.constantFrom('site', 'role', 'ünit'), value: fc.string() })
  const chosen = fc.subarray(all)
  fc.assert(
    fc.property(fc.array(fc.array(tag, { maxLength: 5 }), { maxLength: 8 }), chosen, (lists, ids) => {
      const users = lists.map((tags, at) => someone({ id: `u${at}`, tags }))
      const { columns, rows: given } = toTable(users, ids, { zone: 'UTC' })
      const rows = [...given]
      expect(rows).toHaveLength(users.length)
      for (const [at, row] of rows.entries()) {
        expect(row).toHaveLength(columns.length)
        if (!ids.includes('tags')) continue
        const tags = lists[at] ?? []
        expect(JSON.parse(row[columns.indexOf('Tags (JSON)')] ?? '')).toEqual(tags)
        for (const { key, value } of tags) expect(row[columns.indexOf(`tag:${key}`)]).toContain(value)
      }
      expect(columns.some((column) => column.startsWith('tag:'))).toBe(ids.includes('tags') && lists.flat().length > 0)
    }),
  )
})

test('the file contains only the chosen columns', () => {
  const user = someone({ name: 'Ana', email: 'ana@acme.example', active: true, otp: { sms: true, email: false } })
  const { columns, rows } = toTable([user], ['email', 'active', 'otp'], { zone: 'UTC' })
  expect([columns, ...rows]).toEqual([
    ['E-mail', 'Active', 'Two-factor'],
    ['ana@acme.example', 'yes', 'SMS'],
  ])
  expect(JSON.parse([...jsonParts([user], ['name', 'last_login'])].join(''))).toEqual([
    { name: 'Ana', last_login: null },
  ])
})

test.each([0, 1, 999, 1_000, 1_001, 2_500])('the parts of %s users are one JSON file', (count) => {
  const users = Array.from({ length: count }, (_, at) => someone({ id: `u${at}`, name: `] ${at} [` }))
  const text = [...jsonParts(users, ['id', 'name'])].join('')
  const plain = users.map(({ id, name }) => ({ name, id }))
  expect(text).toBe(`${JSON.stringify(plain, null, 2)}\n`)
})

test('the file is named after the profile and the day in the account’s zone', () => {
  const at = new Date('2026-11-23T01:00:00.000Z')
  expect(exportName('Überlingen / Pumps', at, { zone: 'America/Recife' }, 'csv')).toBe(
    'users-uberlingen-pumps-2026-11-22.csv',
  )
  expect(exportName('', at, { zone: 'UTC' }, 'json')).toBe('users-2026-11-23.json')
})
