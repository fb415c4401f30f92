import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyRead, readPages, type Reading } from './read-pages.ts'

const size = 5
const id = String
const pace = async () => {}

test('reads every row once and in order, whichever pages fail and however often', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 43 }),
      fc.array(fc.boolean(), { maxLength: 20 }),
      fc.option(fc.integer({ min: 1, max: 50 }), { nil: undefined }),
      async (count, fails, most) => {
        const all = Array.from({ length: count }, (_, at) => at)
        const ask = async (page: number) => {
          if (fails.shift()) throw new Error('no')
          const rows = all.slice((page - 1) * size, page * size)
          return { rows, received: rows.length }
        }
        let at: Reading<number> = emptyRead
        const options = {
          ask,
          id,
          size,
          pace,
          onProgress: (next: Reading<number>) => (at = next),
          ...(most ? { most } : {}),
        }
        for (let round = 0; round < 30 && !at.complete; round += 1) {
          await readPages(at, options, new AbortController().signal).catch(() => {})
        }
        expect(at.complete).toBe(true)
        expect(at.rows).toEqual(all.slice(0, most))
      },
    ),
  )
})

test('a row that moved between two pages appears once, and nothing is reported after a stop', async () => {
  const controller = new AbortController()
  const told: number[] = []
  const pages = [[1, 2, 3, 4, 5], [5, 6, 7, 8, 9], [10]]
  const options = {
    ask: async (page: number) => ({ rows: pages[page - 1] ?? [], received: (pages[page - 1] ?? []).length }),
    id,
    size,
    pace,
    onProgress: ({ rows }: Reading<number>) => {
      told.push(rows.length)
      if (rows.length === 9) controller.abort()
    },
  }
  await expect(readPages(emptyRead, options, controller.signal)).rejects.toThrow('aborted')
  expect(told).toEqual([5, 9])
})

test('reads several lists one after the other, each row once, and leaves out rows that do not fit', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 40 })), { minLength: 1, maxLength: 4 }),
      fc.array(fc.boolean(), { maxLength: 20 }),
      async (lists, fails) => {
        const even = (row: number) => row % 2 === 0
        const ask = async (page: number, _: AbortSignal, part: number) => {
          if (fails.shift()) throw new Error('no')
          const received = (lists[part] ?? []).slice((page - 1) * size, page * size)
          return { rows: received.filter(even), received: received.length }
        }
        let at: Reading<number> = emptyRead
        const options = { ask, parts: lists.length, id, size, pace, onProgress: (next: Reading<number>) => (at = next) }
        for (let round = 0; round < 60 && !at.complete; round += 1) {
          await readPages(at, options, new AbortController().signal).catch(() => {})
        }
        expect(at.rows).toEqual([...new Set(lists.flat().filter(even))])
      },
    ),
    { numRuns: 200 },
  )
})

test('asks for nothing more once it has as many rows as are wanted', async () => {
  const asked: number[] = []
  const ask = async (page: number) => {
    asked.push(page)
    return { rows: Array.from({ length: size }, (_, at) => page * size + at), received: size }
  }
  const options = { ask, id, size, pace, most: 2 * size, onProgress: () => {} }
  expect((await readPages(emptyRead, options, new AbortController().signal)).rows).toHaveLength(2 * size)
  expect(asked).toEqual([1, 2])
})
