import { expect, test } from 'vitest'
import { formatNumber } from '#lib/number-style.ts'
import { listNames, protectedCount, countUsers } from './bulk-texts.ts'

/** Numbers in the format of an account with a decimal comma (regression class R8). */
const write = (value: number) => formatNumber(value, { decimal: ',', thousand: '.' })
const named = (...names: string[]) => names.map((name) => ({ name }))

test('names the first few and counts the rest', () => {
  expect(listNames(named('Ana'), write)).toBe('Ana')
  expect(listNames(named('Ana', 'Bo'), write)).toBe('Ana and Bo')
  expect(listNames(named('Ana', 'Bo', 'Cy'), write)).toBe('Ana, Bo and Cy')
  expect(listNames([...named('Ana', 'Bo', 'Cy'), ...Array.from({ length: 1_200 }, () => ({ name: 'x' }))], write)).toBe(
    'Ana, Bo, Cy and 1.200 more',
  )
})

test('counts in words, and knows which users a tag protects', () => {
  expect([1, 2, 10_000].map((count) => countUsers(count, write))).toEqual(['1 user', '2 users', '10.000 users'])
  const tags = [[], [{ key: '_deletion_protection', value: '' }], [{ key: '_delete_protection_', value: 'why' }]]
  expect(protectedCount(tags.map((each) => ({ tags: each })))).toBe(2)
})
