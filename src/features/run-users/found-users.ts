import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { RunUserSearch } from '#api/run/run-user-query.ts'
import { listRunUsers, type RunUser } from '#api/run/run-users.ts'

/** How a text was sought: in all spellings; as it was typed, because so many were found; or not in all names. */
export type SearchReach = 'all-spellings' | 'as-typed' | 'first-names'

/** A page of users, and what is known of the whole set. */
export interface FoundUsers {
  rows: RunUser[]
  /** Rows that came and cannot be shown; they count for paging. */
  unreadable: number
  /** How many there are in all pages, where everybody was read. */
  total?: number
  /** Where a text was sought. */
  reach?: SearchReach
}

/** Lists of users. A change of users makes them stale, by their key. */
export const foundUsers = {
  list: (profile: string, search: RunUserSearch) =>
    queryOptions({
      queryKey: [profile, 'run-users', 'list', search],
      queryFn: async ({ signal }): Promise<FoundUsers> => {
        if (!isOneQuestion(search)) {
          // What puts a search together from several questions comes with the first one.
          const { findRunUsers } = await import('./find-run-users.ts')
          return findRunUsers(profile, search, signal)
        }
        const { rows, received } = await listRunUsers(profile, { ...search, text: undefined }, signal)
        return { rows, unreadable: received - rows.length }
      },
      placeholderData: keepPreviousData,
    }),
}

/** Without a text, and with one value for each key of a tag, the API can be asked as it is. */
const isOneQuestion = ({ text, tags }: RunUserSearch): boolean =>
  text.trim() === '' && new Set(tags.map(({ key }) => key)).size === tags.length
