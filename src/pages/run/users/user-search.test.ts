import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseTableSearch } from '../../../components/table/table-search.ts'
import { parseTagFilter, toRunUserSearch, userSearchSpec } from './user-search.ts'

const read = (address: string) => toRunUserSearch(parseTableSearch(new URLSearchParams(address), userSearchSpec))

describe('the list state in the address', () => {
  it('reads every filter', () => {
    expect(
      read(
        '?q=maria&status=inactive&tag=site%3Drecife&tag=role&language=pt&zone=America/Recife&login=never&sort=name&page=3',
      ),
    ).toEqual({
      text: 'maria',
      active: false,
      tags: [{ key: 'site', value: 'recife' }, { key: 'role' }],
      language: 'pt',
      timezone: 'America/Recife',
      neverLoggedIn: true,
      sort: 'name',
      page: 3,
      size: 50,
    })
  })

  it('takes odd values for absent ones', () => {
    expect(read('?status=maybe&sort=email&page=-4&size=7&login=often&tag=')).toEqual(read(''))
  })

  it('never throws, whatever the address says', () => {
    const name = fc.constantFrom('q', 'status', 'tag', 'language', 'zone', 'login', 'sort', 'page', 'size', 'other')
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
