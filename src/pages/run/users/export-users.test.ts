import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runUser, type RunUser } from '../../../api/run-users.ts'
import { exportColumns, exportName, toJson, toTable } from './export-users.ts'

const someone = (parts: Partial<RunUser>): RunUser => runUser.parse({ id: 'u1', ...parts })
const all = exportColumns.map(({ id }) => id)

test('times are the account’s, wherever the browser is, and their column names the zone (regression class R6)', () => {
  const zones = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kathmandu', 'America/Recife', 'Australia/Lord_Howe']
  const at = fc.date({ min: new Date('2015-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(at, fc.constantFrom(...zones), (date, zone) => {
      const user = someone({ last_login: date.toISOString() })
      const { columns, rows } = toTable([user], ['last_login'], { zone })
      expect(columns).toEqual([`Last login (${zone})`])
      // Swedish writes 2026-11-23 09:04:00.
      expect(rows).toEqual([[date.toLocaleString('sv-SE', { timeZone: zone }).slice(0, 16)]])
    }),
  )
  const style = { zone: 'America/Recife', hour12: true, dateFormat: 'DD/MM/YYYY' }
  const user = someone({ created_at: '2026-11-23T01:04:00.000Z', last_login: null })
  expect(toTable([user], ['last_login', 'created_at'], style).rows).toEqual([['', '22/11/2026 10:04 PM']])
})

test('every tag stands under its key and in the JSON column; every row is as wide as the head', () => {
  const tag = fc.record({ key: fc.constantFrom('site', 'role', 'ünit'), value: fc.string() })
  const chosen = fc.subarray(all)
  fc.assert(
    fc.property(fc.array(fc.array(tag, { maxLength: 5 }), { maxLength: 8 }), chosen, (lists, ids) => {
      const users = lists.map((tags, at) => someone({ id: `u${at}`, tags }))
      const { columns, rows } = toTable(users, ids, { zone: 'UTC' })
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

test('only what was chosen is in the file', () => {
  const user = someone({ name: 'Ana', email: 'ana@acme.example', active: true, otp: { sms: true, email: false } })
  expect(toTable([user], ['email', 'active', 'otp'], { zone: 'UTC' })).toEqual({
    columns: ['E-mail', 'Active', 'Two-factor'],
    rows: [['ana@acme.example', 'yes', 'SMS']],
  })
  expect(JSON.parse(toJson([user], ['name', 'last_login']))).toEqual([{ name: 'Ana', last_login: null }])
})

test('the file is named after the profile and the account’s day', () => {
  const at = new Date('2026-11-23T01:00:00.000Z')
  expect(exportName('Überlingen / Pumps', at, { zone: 'America/Recife' }, 'csv')).toBe(
    'users-uberlingen-pumps-2026-11-22.csv',
  )
  expect(exportName('', at, { zone: 'UTC' }, 'json')).toBe('users-2026-11-23.json')
})
