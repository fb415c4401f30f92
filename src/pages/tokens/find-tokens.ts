import type { ProfileToken } from '#api/profile-tokens.ts'
import { commonListNames } from '#components/table/list-names.ts'
import { sortParts, type TableSearch, type TableSearchSpec } from '#components/table/table-search.ts'
import {
  concernNames,
  concernsOf,
  describeTokenPermission,
  isAutomatic,
  isConcern,
  type TokenPeople,
} from '#features/tokens/token-hygiene.ts'
import { foldText } from '#lib/text/fold-text.ts'
import { wordMatcher } from '#lib/text/match-words.ts'
import { say } from './messages/say.ts'

/** What the list keeps in its address. Tokens made by signing in are a list of their own. */
export const tokenSearchSpec: TableSearchSpec = {
  sortable: ['name', 'permission', 'expires', 'used', 'created'],
  defaultSort: '-created',
  filters: ['made', 'permission', 'concern'],
  several: [],
  accepts: {
    made: (value) => value === 'sign-in',
    permission: (value) => ['full', 'write', 'read'].includes(value),
    concern: isConcern,
  },
  names: {
    name: commonListNames.name,
    permission: commonListNames.permission,
    expires: commonListNames.expires,
    used: commonListNames.used,
    created: commonListNames.created,
    made: say.wordOrigin,
    concern: say.wordToReview,
  },
  words: {
    made: () => say.bySigningIn(),
    permission: describeTokenPermission,
    concern: (value) => (isConcern(value) ? concernNames[value] : value),
  },
  pageSizes: [25, 50, 100],
  defaultPageSize: 50,
}

export interface FoundTokens {
  /** The matching rows of this page. */
  rows: ProfileToken[]
  /** How many match in all. */
  total: number
}

/**
 * Searches, sorts and pages the list here: the API can neither separate the two kinds nor sort by most columns
 * (contract 5.13).
 */
export function findTokens(
  tokens: readonly ProfileToken[],
  search: TableSearch,
  now: number,
  people: TokenPeople,
): FoundTokens {
  const answers = wordMatcher(search.q)
  const [permission] = search.filters['permission'] ?? []
  const [concern] = search.filters['concern'] ?? []
  const automatic = search.filters['made'] !== undefined
  const found = tokens.filter(
    (token) =>
      isAutomatic(token) === automatic &&
      answers(token.name) &&
      (permission === undefined || token.permission === permission) &&
      (concern === undefined || concernsOf(token, now, people).some((one) => one === concern)),
  )
  const { key, descending } = sortParts(search.sort)
  const sorted = found
    .map((token) => ({ token, by: sortValue(token, key) }))
    .sort((a, b) => (descending ? compare(b.by, a.by) : compare(a.by, b.by)))
    .map(({ token }) => token)
  return { rows: sorted.slice((search.page - 1) * search.size, search.page * search.size), total: found.length }
}

/** A token that never expires sorts after all others; one never used sorts before all others. */
function sortValue(token: ProfileToken, key: string): string {
  if (key === 'name') return foldText(token.name)
  if (key === 'permission') return token.permission
  if (key === 'expires') return token.expires ?? '~'
  return (key === 'used' ? token.lastUsed : token.createdAt) ?? ''
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b))
