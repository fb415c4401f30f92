import { expect, test } from 'vitest'
import { parseTableSearch } from '#components/table/table-search.ts'
import { askOf, auditSearchSpec, findOf } from './audit-search.ts'

const options = { zone: 'UTC', now: Date.parse('2026-11-27T12:00:00.000Z'), filtered: true }
const parse = (query: string) => parseTableSearch(new URLSearchParams(query), auditSearchSpec)

test('an address without a range searches nothing', () => {
  for (const address of ['', 'range=8-days']) {
    const { from, to } = askOf(parse(address), options)
    expect(from).toBeLessThanOrEqual(options.now - 24 * 3_600_000)
    expect(from).toBeGreaterThan(options.now - 25 * 3_600_000)
    expect(to).toBeGreaterThan(options.now)
  }
})

test('searches for the days, the kind, the thing and the text', () => {
  expect(askOf(parse('range=2026-11-20..2026-11-21&kind=device&thing=5f0a&q=deleted&who=a'), options)).toEqual({
    from: Date.parse('2026-11-20T00:00:00.000Z'),
    to: Date.parse('2026-11-22T00:00:00.000Z'),
    resourceName: 'device',
    resourceID: '5f0a',
    find: '*deleted*',
  })
})

test('without filters in the plan it searches for the days only', () => {
  expect(askOf(parse('range=today&kind=device&q=deleted'), { ...options, filtered: false })).toEqual({
    from: Date.parse('2026-11-27T00:00:00.000Z'),
    to: Date.parse('2026-11-27T13:00:00.000Z'),
  })
})

test('ignores what no log can hold', () => {
  expect(parse('range=7-days&kind=spaceship&thing=a%2Fb').filters).toEqual({ range: ['7-days'] })
})

test.each([
  ['', undefined],
  ['deleted', '*deleted*'],
  ['Device *', 'Device *'],
])('“%s” is sent as %s', (text, sent) => {
  expect(findOf(text)).toBe(sent)
})
