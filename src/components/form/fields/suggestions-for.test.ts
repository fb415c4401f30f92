import { expect, test } from 'vitest'
import { suggestionsFor } from './suggestions-for.ts'

const keys = ['customer_site', 'site_id', 'Site', 'site', 'région', 'role']

test.each([
  // What was typed in full comes before all that hold it, so that Enter never takes another key.
  ['site', ['site', 'Site', 'site_id', 'customer_site']],
  ['Site', ['Site', 'site', 'site_id', 'customer_site']],
  ['regio', ['région']],
  ['nothing', []],
  ['', keys],
])('%j', (typed, offered) => {
  expect(suggestionsFor(keys, typed)).toEqual(offered)
})

test('only the first are drawn, each once', () => {
  const many = Array.from({ length: 90 }, (_, at) => `key${at % 45}`)
  expect(suggestionsFor(many, 'key')).toHaveLength(20)
  expect(new Set(suggestionsFor(many, '')).size).toBe(20)
})
