import type { ListedProfile } from '#api/session/profile-shape.ts'
import { commonListNames } from '#components/table/list-names.ts'
import { sortParts, type TableSearch, type TableSearchSpec } from '#components/table/table-search.ts'
import { compareFolded } from '#lib/text/fold-text.ts'
import { wordMatcher } from '#lib/text/match-words.ts'
import { say } from './messages/say.ts'

/** What the list keeps in its address. */
export const profileSearchSpec: TableSearchSpec = {
  sortable: ['name'],
  defaultSort: 'name',
  filters: ['access'],
  several: [],
  accepts: { access: (value) => value === 'own' || value === 'shared' },
  names: { name: commonListNames.name, access: say.wordAccess },
  words: { access: (value) => (value === 'own' ? say.yoursLower() : say.sharedWithYouLower()) },
  pageSizes: [25, 50, 100],
  defaultPageSize: 50,
}

/**
 * Searched, sorted and paged here: the API returns the whole list at once (contract 5.1). Names may repeat, so ids are
 * searched too.
 */
export function findProfiles(all: readonly ListedProfile[], search: TableSearch) {
  const answers = wordMatcher(search.q)
  const [access] = search.filters['access'] ?? []
  const { descending } = sortParts(search.sort)
  const found = all
    .filter(({ name, id }) => answers(name, id))
    .filter((profile) => access === undefined || (access === 'shared') === isShared(profile))
    .toSorted((one, other) => compareFolded(one.name, other.name) || one.id.localeCompare(other.id))
  const sorted = descending ? found.toReversed() : found
  return { rows: sorted.slice((search.page - 1) * search.size, search.page * search.size), total: found.length }
}

export const isShared = ({ from_share }: ListedProfile): boolean => from_share === true
