import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseTableSearch } from '#components/table/table-search.ts'
import { parseTagFilter, toRunUserSearch, userSearchSpec } from './user-search.ts'

const read = (address: string) =>
  toRunUserSearch(parseTableSearch(new URLSearchParams(address), userSearchSpec), 'America/Recife')

describe('the list state in the address', () => {
  it('reads every filter', () => {
    expect(
      read(
        '?q=maria&status=inactive&tag=site%3Drecife&tag=role&language=pt&zone=America/Recife&login=never&company=cobalt&phone=%2B1555&created=30+days&sort=name&page=3',
      ),
    ).toEqual({
      text: 'maria',
      active: false,
      tags: [{ key: 'site', value: 'recife' }, { key: 'role' }],
      language: 'pt',
      timezone: 'America/Recife',
      company: 'cobalt',
      phone: '+1555',
      createdSince: '30 days',
      neverLoggedIn: true,
      sort: 'name',
      page: 3,
      size: 50,
    })
  })

  it('ignores invalid values', () => {
    expect(
      read('?status=maybe&sort=email&page=-4&size=7&login=often&tag=&created=yesterday&created=2026-02-30'),
    ).toEqual(read(''))
  })

  it('begins a day at midnight in the account’s zone', () => {
    expect(read('?created=2026-01-10').createdSince).toBe('2026-01-10T03:00:00.000Z')
  })

  it('never throws, whatever the address contains', () => {
    const name = fc.constantFrom('q', ...userSearchSpec.filters, 'sort', 'page', 'size', 'other')
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.string())), (pairs) => {
        const { page, size, sort } = read(`?${new URLSearchParams(pairs)}`)
        expect(page).toBeGreaterThanOrEqual(1)
        expect(userSearchSpec.pageSizes).toContain(size)
        expect(userSearchSpec.sortable).toContain(sort.replace('-', ''))
      }),
    )
  })
})

it('splits a tag at its first equals sign', () => {
  expect(parseTagFilter(' a = b=c ')).toEqual({ key: 'a', value: 'b=c' })
  expect(parseTagFilter('a=')).toEqual({ key: 'a' })
})
