import { expect, it } from 'vitest'
import { chosenKey, keysFor, tagParts, describeTagFilter, withTag } from './tag-filter.ts'

it('reads a key and a value that may hold equals signs', () => {
  expect(tagParts(' formula = a=b ')).toEqual({ key: 'formula', value: 'a=b' })
  expect(tagParts('site')).toEqual({ key: 'site' })
})

it('joins the values of one key with "or", and different keys with "and"', () => {
  expect(describeTagFilter(['site=recife', 'role', 'site=olinda'])).toBe('site=recife or site=olinda, role')
})

it('offers keys while one is typed, and finds the key before the equals sign in any letter case', () => {
  expect(keysFor(['Região', 'site'], 'regiao')).toEqual(['Região'])
  expect(chosenKey(['Região', 'site'], 'REGIAO=n')).toBe('Região')
  expect(chosenKey(['site'], 'sit')).toBeUndefined()
  expect(chosenKey(['site'], 'other=')).toBe('other')
})

it('"any value" and single values of a key exclude each other', () => {
  expect(withTag(['site=a', 'role'], 'site', true)).toEqual(['role', 'site'])
  expect(withTag(['site', 'role'], 'site=a', true)).toEqual(['role', 'site=a'])
  expect(withTag(['site=a'], 'site=b', true)).toEqual(['site=a', 'site=b'])
  expect(withTag(['site=a', 'site=b'], 'site=a', false)).toEqual(['site=b'])
})
