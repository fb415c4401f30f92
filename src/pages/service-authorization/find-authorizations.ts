import type { ServiceAuthorization } from '#api/service-authorizations.ts'
import { commonListNames } from '#components/table/list-names.ts'
import { sortParts, type TableSearch, type TableSearchSpec } from '#components/table/table-search.ts'
import { foldText } from '#lib/text/fold-text.ts'
import { wordMatcher } from '#lib/text/match-words.ts'

/** What the list keeps in its address. */
export const authorizationSearchSpec: TableSearchSpec = {
  sortable: ['name', 'used', 'created'],
  defaultSort: '-created',
  filters: [],
  names: { name: commonListNames.name, used: commonListNames.used, created: commonListNames.created },
  pageSizes: [25, 50, 100],
  defaultPageSize: 50,
}

/** Searches, sorts and pages the list here: a plan holds a few hundred at most (contract 5.20). */
export function findAuthorizations(
  all: readonly ServiceAuthorization[],
  search: TableSearch,
): { rows: ServiceAuthorization[]; total: number } {
  const answers = wordMatcher(search.q)
  const { key, descending } = sortParts(search.sort)
  const found = all
    .filter(({ name }) => answers(name))
    .map((row) => ({ row, by: sortValue(row, key) }))
    .sort((a, b) => (descending ? compare(b.by, a.by) : compare(a.by, b.by)))
    .map(({ row }) => row)
  return { rows: found.slice((search.page - 1) * search.size, search.page * search.size), total: found.length }
}

function sortValue(row: ServiceAuthorization, key: string): string {
  if (key === 'name') return foldText(row.name)
  return (key === 'used' ? row.lastUsed : row.createdAt) ?? ''
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b))
