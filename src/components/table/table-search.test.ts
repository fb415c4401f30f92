import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nextSort, parseTableSearch, sortParts, tableSearchParams, type TableSearchSpec } from './table-search.ts'

const spec: TableSearchSpec = {
  sortable: ['name', 'last_login'],
  defaultSort: '-last_login',
  filters: ['active', 'tag'],
  names: {},
  pageSizes: [20, 50, 100],
  defaultPageSize: 50,
}
const parse = (text: string) => parseTableSearch(new URLSearchParams(text), spec)

const values = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 4 })
const search = fc.record({
  q: fc.string({ maxLength: 200 }),
  sort: fc.constantFrom('name', '-name', 'last_login', '-last_login'),
  page: fc.integer({ min: 1, max: 1_000_000 }),
  size: fc.constantFrom(20, 50, 100),
  filters: fc.record({ active: values, tag: values }, { requiredKeys: [] }),
})

const names = fc.constantFrom('q', 'sort', 'page', 'size', 'active', 'tag', 'other')
const odd = fc.oneof(fc.string(), fc.integer().map(String), fc.constantFrom('-name', '--name', '0', '1e3', '50', ' 2'))
const anyAddress = fc
  .array(fc.tuple(names, odd), { maxLength: 8 })
  .map((pairs) => new URLSearchParams(pairs).toString())

test('a written address is read back', () => {
  fc.assert(
    fc.property(search, (before) => {
      const address = tableSearchParams(before, spec).toString()
      expect(parse(address)).toEqual({ ...before, filters: { ...before.filters } })
    }),
  )
})

test('reading any address normalises it: a second round changes nothing', () => {
  fc.assert(
    fc.property(anyAddress, (text) => {
      const once = parse(text)
      expect(parse(tableSearchParams(once, spec).toString())).toEqual(once)
    }),
  )
})

test('defaults are left out', () => {
  expect(tableSearchParams(parse(''), spec).toString()).toBe('')
})

test.each([
  ['page=0', 'page', 1],
  ['page=-3', 'page', 1],
  ['page=1e3', 'page', 1],
  ['page=99999999999', 'page', 1],
  ['size=37', 'size', 50],
  ['size=', 'size', 50],
  ['sort=password', 'sort', '-last_login'],
  ['sort=--name', 'sort', '-last_login'],
] as const)('%s falls back', (text, field, expected) => {
  expect(parse(text)[field]).toBe(expected)
})

test('repeated filters keep their order; empty and repeated values are dropped', () => {
  expect(parse('tag=site:recife&tag=&tag=role&tag=role&other=1').filters).toEqual({ tag: ['site:recife', 'role'] })
})

test('invalid values are ignored, and so is a second value where only one is allowed', () => {
  const strict = { ...spec, several: ['tag'], accepts: { active: (value: string) => /^(true|false)$/.test(value) } }
  const read = (text: string) => parseTableSearch(new URLSearchParams(text), strict).filters
  expect(read('active=maybe')).toEqual({})
  expect(read('active=maybe&active=false&active=true&tag=a&tag=b')).toEqual({ active: ['false'], tag: ['a', 'b'] })
})

test('pressing the sorted header reverses the order, another one starts ascending', () => {
  expect(nextSort('name', 'name')).toBe('-name')
  expect(nextSort('-name', 'name')).toBe('name')
  expect(nextSort('-last_login', 'name')).toBe('name')
  expect(sortParts('-name')).toEqual({ key: 'name', descending: true })
})
