import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readableRows } from './readable-rows.ts'
import { runUser } from './run-users.ts'

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

it('refuses an answer of another kind, and takes an empty list for what it is', () => {
  expect(list.safeParse([null, 3]).success).toBe(false)
  expect(list.safeParse({}).success).toBe(false)
  expect(list.parse([])).toEqual({ rows: [], received: 0 })
})
