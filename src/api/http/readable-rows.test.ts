import fc from 'fast-check'
import { expect, it } from 'vitest'
import { onLeftOut, readableList, readableRows, type LeftOut } from './readable-rows.ts'
import { runUser } from '../run/run-users.ts'

const list = readableRows(runUser)

it('keeps every good row, in order, whatever stands beside it', () => {
  const bad = fc.constantFrom<unknown>(null, 7, 'text', [], {}, { id: 7 }, { name: 'without an id' })
  const good = fc.record({ id: fc.string(), name: fc.anything() })
  fc.assert(
    fc.property(fc.array(fc.oneof(bad, good)), good, fc.nat(5), (rows, sure, at) => {
      const all = rows.toSpliced(at, 0, sure)
      const read = list.parse(all)
      const isGood = (row: unknown) => typeof row === 'object' && row !== null && 'name' in row && 'id' in row
      expect(read.rows.map(({ id }) => id)).toEqual(all.filter(isGood).map((row) => Reflect.get(Object(row), 'id')))
      expect(read.received).toBe(all.length)
    }),
    { numRuns: 300 },
  )
})

it('refuses an answer that is no such list, and accepts an empty list', () => {
  expect(list.safeParse([null, 3]).success).toBe(false)
  expect(list.safeParse({}).success).toBe(false)
  expect(list.parse([])).toEqual({ rows: [], received: 0 })
})

it('marks fields of another type, so that they are not shown as empty', () => {
  const user = (more: object) => runUser.parse({ id: '1', name: 'Ana', email: 'a@x.example', active: true, ...more })
  expect(user({ last_login: null, created_at: '2026-05-20T12:00:00.000Z' }).odd).toEqual([])
  expect(user({ name: null }).odd).toEqual(['name'])
  expect(user({ name: 7, active: 'yes', last_login: 1_700_000_000_000, created_at: 'soon' })).toMatchObject({
    name: '',
    active: false,
    last_login: null,
    odd: ['name', 'active', 'last_login', 'created_at'],
  })
  // Cached and read again.
  expect(runUser.parse(user({ name: null })).odd).toEqual(['name'])
})

it('reports how many rows of a whole list are left out', () => {
  const told: LeftOut[] = []
  const stop = onLeftOut((leftOut) => told.push(leftOut))
  expect(readableList(runUser, 'users').parse([{ id: '1' }, null, 3])).toHaveLength(1)
  readableList(runUser, 'users').parse([{ id: '1' }])
  stop()
  expect(told).toEqual([{ what: 'users', count: 2 }])
})
