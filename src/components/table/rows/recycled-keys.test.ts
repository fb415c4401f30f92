import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recycleKeys, rowsForNow, type RowKeys } from './recycled-keys.ts'

const lists = fc.array(fc.array(fc.constantFrom<string[]>('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 8 }), {
  maxLength: 6,
})

test('every row has its own key, rows that stay keep theirs, and a free key is used before a new one', () => {
  fc.assert(
    fc.property(lists, (steps) => {
      let before: RowKeys | undefined
      for (const ids of steps) {
        const after = recycleKeys(before, ids)
        expect(new Set(after.keys).size).toBe(ids.length)
        for (const [at, id] of (before?.ids ?? []).entries()) {
          const first = before?.ids.indexOf(id) === at
          if (first && ids.includes(id)) expect(after.keys[ids.indexOf(id)]).toBe(before?.keys[at])
        }
        const reused = after.keys.filter((key) => before?.keys.includes(key) === true)
        expect(reused).toHaveLength(Math.min(ids.length, before?.ids.length ?? 0))
        before = after
      }
    }),
  )
})

test('a page of new rows takes the keys of the previous page, in order', () => {
  const first = recycleKeys(undefined, ['a', 'b', 'c'])
  expect(recycleKeys(first, ['d', 'e', 'f']).keys).toEqual(first.keys)
  expect(recycleKeys(first, ['d', 'b']).keys).toEqual([first.keys[0], first.keys[1]])
})

test('while only some rows are in sight, these are new and no element below them is removed or created', () => {
  const page = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'))
  fc.assert(
    fc.property(page, page, fc.nat({ max: 9 }), (first, second, sight) => {
      const before = recycleKeys(undefined, first)
      const after = recycleKeys(before, second)
      const shown = new Map(before.keys.map((key, at) => [key, first[at] ?? '']))
      const drawn = rowsForNow(second, after.keys, sight, shown)
      expect(drawn.slice(0, sight).map(({ row }) => row)).toEqual(second.slice(0, sight))
      for (const { key, row, index } of drawn.slice(sight)) {
        expect(key).toBe(after.keys[index])
        expect(row).toBe(shown.get(key))
      }
      const missing = second.length - drawn.length
      expect(missing).toBe(after.keys.filter((key, at) => at >= sight && !shown.has(key)).length)
    }),
  )
})
