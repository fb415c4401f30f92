import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hasNextPage, describeLeftOut, describeNarrowing, describeRowRange, describeSettled } from './describe-list.ts'

const names = { last_login: () => 'last sign-in', status: () => 'status', since: () => 'since', tag: () => 'tag' }
const search = { q: '', sort: '-last_login', page: 1, size: 50, filters: {} }

test('the range of a page', () => {
  expect(describeRowRange(1, 50, 50, 412)).toBe('1–50 of 412')
  expect(describeRowRange(9, 50, 12, 412)).toBe('401–412 of 412')
  expect(describeRowRange(2, 50, 50)).toBe('51–100')
  expect(describeRowRange(1, 50, 1)).toBe('1')
  expect(describeRowRange(9, 50, 1, 401)).toBe('401 of 401')
  expect(describeRowRange(1, 50, 0)).toBe('0')
  expect(describeRowRange(2000, 50, 50, 100_000)).toBe('99,951–100,000 of 100,000')
})

test('an outdated total never contradicts the rows', () => {
  expect(describeRowRange(1, 50, 7, 5)).toBe('1–7 of 7')
})

test('going from page to page visits every row exactly once', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 900 }), fc.constantFrom(20, 50, 100), fc.boolean(), (total, size, known) => {
      let page = 1
      let seen = 0
      for (;;) {
        const count = Math.min(size, total - (page - 1) * size)
        seen += count
        if (!hasNextPage(page, size, count, known ? total : undefined) || count <= 0) break
        page += 1
      }
      expect(seen).toBe(total)
    }),
  )
})

test('describes what the list is narrowed by', () => {
  expect(
    describeNarrowing({ ...search, q: 'maria', filters: { status: ['active'], tag: ['a=1', 'a=2', 'b'] } }, { names }),
  ).toBe('“maria”, status: active, tag: a=1 or a=2, b')
})

test('describes a value in the words of its filter', () => {
  const words = { since: (value: string) => `the last ${value}` }
  expect(describeNarrowing({ ...search, filters: { since: ['30 days'], tag: ['a'] } }, { names, words })).toBe(
    'since: the last 30 days, tag: a',
  )
})

test('hidden rows are counted', () => {
  expect(describeLeftOut(0)).toBe('')
  expect(describeRowRange(1, 50, 50) + describeLeftOut(38)).toBe('1–50, 38 hidden')
})

test('the announced result names count, filter and order', () => {
  expect(describeSettled('users', { value: search, spec: { names } }, 50, 412)).toBe(
    'Users 1–50 of 412, sorted by last sign-in, descending',
  )
  expect(describeSettled('users', { value: { ...search, q: 'zz' }, spec: { names } }, 0)).toBe('No users for “zz”')
})
