import { expect, test } from 'vitest'
import { namesOf, protectedCount, usersWords } from './bulk-words.ts'

const named = (...names: string[]) => names.map((name) => ({ name }))

test('names the first few and counts the rest', () => {
  expect(namesOf(named('Ana'))).toBe('Ana')
  expect(namesOf(named('Ana', 'Bo'))).toBe('Ana and Bo')
  expect(namesOf(named('Ana', 'Bo', 'Cy'))).toBe('Ana, Bo and Cy')
  expect(namesOf([...named('Ana', 'Bo', 'Cy'), ...Array.from({ length: 1_200 }, () => ({ name: 'x' }))])).toBe(
    'Ana, Bo, Cy and 1,200 more',
  )
})

test('counts in words, and knows whom a tag protects', () => {
  expect([1, 2, 10_000].map(usersWords)).toEqual(['1 user', '2 users', '10,000 users'])
  const tags = [[], [{ key: '_deletion_protection', value: '' }], [{ key: '_delete_protection_', value: 'why' }]]
  expect(protectedCount(tags.map((each) => ({ tags: each })))).toBe(2)
})
