import type { RunUserSearch, TagFilter } from '#api/run/run-user-query.ts'
import { startOfDay } from '#lib/time/start-of-day.ts'
import { parseSince, describeSince } from '#components/table/filter/since.ts'
import { commonListNames } from '#components/table/list-names.ts'
import type { TableSearch, TableSearchSpec } from '#components/table/table-search.ts'
import { say } from './messages/say.ts'

/** What the address of the list may contain. The API can sort by these five keys only, not by e-mail (contract 7.1). */
export const userSearchSpec: TableSearchSpec = {
  sortable: ['name', 'active', 'last_login', 'created_at', 'updated_at'],
  defaultSort: '-last_login',
  filters: ['status', 'tag', 'language', 'zone', 'login', 'company', 'phone', 'created'],
  several: ['tag'],
  accepts: {
    status: (value) => value === 'active' || value === 'inactive',
    login: (value) => value === 'never',
    created: (value) => parseSince(value) !== undefined,
  },
  names: {
    name: commonListNames.name,
    active: commonListNames.status,
    status: commonListNames.status,
    tag: commonListNames.tag,
    language: say.wordLanguage,
    zone: say.wordZone,
    login: say.wordSignIn,
    last_login: say.wordLastSignIn,
    company: say.wordCompany,
    phone: say.wordPhone,
    created: commonListNames.created,
    created_at: commonListNames.created,
    updated_at: commonListNames.updated,
  },
  words: {
    status: (value) => (value === 'active' ? say.wordActive() : say.wordInactive()),
    login: () => say.wordNever(),
    created: describeSince,
  },
  pageSizes: [25, 50, 100, 200],
  defaultPageSize: 50,
}

/**
 * The search of an address in the form that the API module needs; invalid values are ignored. A day begins at midnight in
 * `zone`, which is the account's (contract 4.4).
 */
export function toRunUserSearch(search: TableSearch, zone: string): RunUserSearch {
  const [status] = search.filters.status ?? []
  return {
    text: search.q,
    active: status === 'active' ? true : status === 'inactive' ? false : undefined,
    tags: (search.filters.tag ?? []).map(parseTagFilter).filter(({ key }) => key !== undefined && key !== ''),
    language: search.filters.language?.[0],
    timezone: search.filters.zone?.[0],
    company: search.filters.company?.[0],
    phone: search.filters.phone?.[0],
    createdSince: onTheWire(search.filters.created?.[0], zone),
    neverLoggedIn: search.filters.login?.[0] === 'never',
    sort: search.sort,
    page: search.page,
    size: search.size,
  }
}

function onTheWire(created: string | undefined, zone: string): string | undefined {
  const since = created === undefined ? undefined : parseSince(created)
  return since?.kind === 'day' ? new Date(startOfDay(since.day, zone)).toISOString() : created
}

/** Splits `site=recife`, or `site` for any value; a value may contain more equals signs. */
export function parseTagFilter(text: string): TagFilter {
  const at = text.indexOf('=')
  const key = (at < 0 ? text : text.slice(0, at)).trim()
  const value = at < 0 ? '' : text.slice(at + 1).trim()
  return value === '' ? { key } : { key, value }
}
