import type { RunUserSearch, TagFilter } from '../../../api/run-user-query.ts'
import type { TableSearch, TableSearchSpec } from '../../../components/table/table-search.ts'

/** What the list's address may hold. The API sorts by these five keys only; e-mail is not among them (contract 7.1). */
export const userSearchSpec: TableSearchSpec = {
  sortable: ['name', 'active', 'last_login', 'created_at', 'updated_at'],
  defaultSort: '-last_login',
  filters: ['status', 'tag', 'language', 'zone', 'login'],
  pageSizes: [25, 50, 100, 200],
  defaultPageSize: 50,
}

/** The list's state as the API module wants it; odd values in the address are as if they were not there. */
export function toRunUserSearch(search: TableSearch): RunUserSearch {
  const [status] = search.filters.status ?? []
  return {
    text: search.q,
    active: status === 'active' ? true : status === 'inactive' ? false : undefined,
    tags: (search.filters.tag ?? []).map(parseTagFilter).filter(({ key }) => key !== ''),
    language: search.filters.language?.[0],
    timezone: search.filters.zone?.[0],
    neverLoggedIn: search.filters.login?.[0] === 'never',
    sort: search.sort,
    page: search.page,
    size: search.size,
  }
}

/** `site=recife`, or `site` for any value; a value may hold further equals signs. */
export function parseTagFilter(text: string): TagFilter {
  const at = text.indexOf('=')
  const key = (at < 0 ? text : text.slice(0, at)).trim()
  const value = at < 0 ? '' : text.slice(at + 1).trim()
  return value === '' ? { key } : { key, value }
}
