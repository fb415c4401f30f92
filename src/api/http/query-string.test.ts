import fc from 'fast-check'
import qs from 'qs'
import { describe, expect, it } from 'vitest'
import { queryString } from './query-string.ts'

describe('queryString', () => {
  it('writes the list of users as the official client does, byte for byte (contract 1.6)', () => {
    const query = {
      page: 1,
      fields: ['id'],
      filter: { name: '*ana*', active: false, tags: [{ key: 'a', value: 'b' }], id: ['614889df6a302600112a0001'] },
      amount: 20,
      orderBy: 'name,asc',
    }
    expect(queryString(query)).toBe(
      '?page=1&fields%5B0%5D=id&filter%5Bname%5D=%2Aana%2A&filter%5Bactive%5D=false&filter%5Btags%5D%5B0%5D%5Bkey%5D=a' +
        '&filter%5Btags%5D%5B0%5D%5Bvalue%5D=b&filter%5Bid%5D%5B0%5D=614889df6a302600112a0001&amount=20&orderBy=name%2Casc',
    )
  })

  it('drops undefined, empty objects and empty lists, and sends null as an empty value', () => {
    expect(queryString({ a: undefined, b: {}, c: [], d: null })).toBe('?d=')
    expect(queryString({})).toBe('')
  })

  it('a qs parser reads back what was written, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (key, value) => {
        const read = qs.parse(queryString({ filter: { tags: [{ key, value }] } }).slice(1), { depth: 5 })
        expect(read).toEqual({ filter: { tags: [{ key: key.toWellFormed(), value: value.toWellFormed() }] } })
      }),
    )
  })
})
