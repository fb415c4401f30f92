import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { RunUserSearch } from '#api/run/run-user-query.ts'
import { listRunUsers, type RunUser } from '#api/run/run-users.ts'

/** How a text was searched: in all spellings; only as typed, because so many match; or not in all names. */
export type SearchReach = 'all-spellings' | 'as-typed' | 'first-names'

/** A page of users, and what is known about all of them. */
export interface FoundUsers {
  rows: RunUser[]
  /** Rows that could not be read; they count for paging. */
  unreadable: number
  /** How many there are on all pages, where all were read. */
  total?: number
  /** How a text was searched. */
  reach?: SearchReach
}

/** Lists of users. The cache keys begin like those of users, so a change of users invalidates them. */
export const foundUsers = {
  list: (profile: string, search: RunUserSearch) =>
    queryOptions({
      queryKey: [profile, 'run-users', 'list', search],
      queryFn: async ({ signal }): Promise<FoundUsers> => {
        if (!isOneQuestion(search)) {
          // The code that merges several questions is loaded with the first such search.
          const { findRunUsers } = await import('./find-run-users.ts')
          return findRunUsers(profile, search, signal)
        }
        const { rows, received } = await listRunUsers(profile, { ...search, text: undefined }, signal)
        return { rows, unreadable: received - rows.length }
      },
      placeholderData: keepPreviousData,
    }),
}

/** Without a text and with one value per tag key, one request can ask for it. */
const isOneQuestion = ({ text, tags }: RunUserSearch): boolean =>
  text.trim() === '' && new Set(tags.map(({ key }) => key)).size === tags.length
