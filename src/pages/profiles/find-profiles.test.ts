import { describe, expect, test } from 'vitest'
import { parseTableSearch } from '#components/table/table-search.ts'
import { findProfiles, profileSearchSpec } from './find-profiles.ts'

const row = (id: string, name: string, from_share?: true) => ({
  id,
  name,
  logo_url: null,
  account: null,
  from_share,
})
const all = [row('a3', 'Plant'), row('b2', 'acme'), row('c1', 'Plant', true), row('d0', 'Érable')]
const find = (search: string) =>
  findProfiles(all, parseTableSearch(new URLSearchParams(search), profileSearchSpec)).rows.map(({ id }) => id)

describe('profiles are found', () => {
  test.each([
    ['', ['b2', 'd0', 'a3', 'c1']],
    ['sort=-name', ['c1', 'a3', 'd0', 'b2']],
    ['q=erable', ['d0']],
    ['q=C1', ['c1']],
    ['access=shared', ['c1']],
    ['access=own', ['b2', 'd0', 'a3']],
    ['access=else', ['b2', 'd0', 'a3', 'c1']],
    ['q=nothing', []],
  ])('%s', (search, ids) => expect(find(search)).toEqual(ids))
})
