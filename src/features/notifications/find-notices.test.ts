import fc from 'fast-check'
import { expect, test } from 'vitest'
import { notice } from '#api/account/account-notifications.ts'
import { parseTableSearch } from '#components/table/table-search.ts'
import { findNotices, inboxSpec } from './find-notices.ts'

const share = [{ id: 'accept', label: 'Accept', triggers: [{ share_profile: 'accept' }] }]
const link = [{ id: 'go', label: 'Go', url: 'https://acme.example' }]
const given = [
  { id: '1', title: 'Invitation', message: 'Olive invited you', read: false, buttons: share },
  { id: '2', title: 'Nível baixo', message: 'Tank 3', read: true, buttons: link },
  { id: '3', title: 'Welcome', message: 'Nothing to do', read: true },
].map((one) => notice.parse(one))

const find = (query: string) => findNotices(given, parseTableSearch(new URLSearchParams(query), inboxSpec))
const ids = (query: string) => find(query).rows.map(({ id }) => id)

test.each([
  ['', ['1', '2', '3']],
  ['status=unread', ['1']],
  ['status=read', ['2', '3']],
  ['kind=invitation', ['1']],
  ['kind=application', ['2']],
  ['kind=message', ['3']],
  ['q=NIVEL', ['2']],
  ['q=olive&status=read', []],
  ['status=nonsense&kind=__proto__', ['1', '2', '3']],
] as const)('?%s', (query, expected) => expect(ids(query)).toEqual(expected))

test('pages cut the list and lose nothing', () => {
  fc.assert(
    fc.property(fc.nat(300), fc.constantFrom(25, 50, 100), (count, size) => {
      const all = Array.from({ length: count }, (_, index) => notice.parse({ id: String(index), title: 'T' }))
      const pages = Array.from({ length: Math.ceil(count / size) }, (_, page) =>
        findNotices(all, { q: '', sort: '-created', page: page + 1, size, filters: {} }),
      )
      expect(pages.flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual(all.map(({ id }) => id))
      for (const { total } of pages) expect(total).toBe(count)
    }),
  )
})
