import { queryOptions } from '@tanstack/react-query'
import { readableList } from '../http/readable-rows.ts'
import { request } from '../session/request.ts'
import { everybody, runUserQuery, type RunUserFilters } from './run-user-query.ts'
import { runUser } from './run-users.ts'

/** Above this the figure reads "and more": it is not worth reading more rows for a figure. */
const mostCounted = 200

/** The users that a figure counts. `createdSince` is an ISO instant. */
export type CountedUsers = Partial<Pick<RunUserFilters, 'active' | 'neverLoggedIn' | 'createdSince'>>

/**
 * Numbers of users. The API itself counts nothing. The cache keys begin like those of users, so a change of users
 * invalidates them.
 */
export const runUserCounts = {
  /** How many users match, up to `mostCounted`: for a figure, not for a list. */
  of: (profile: string, some: CountedUsers) =>
    queryOptions({
      queryKey: [profile, 'run-users', 'count', some],
      queryFn: async ({ signal }) => {
        const search = { ...everybody(mostCounted), ...some }
        const found = await request('GET /run/users', {
          profile,
          query: runUserQuery(search, { fields: ['id', 'active', 'last_login', 'created_at'] }),
          signal,
          answer: readableList(runUser, 'users'),
        })
        // No source says that the API filters by an empty date or a relative span, so the rows are checked again here.
        const since = some.createdSince === undefined ? undefined : Date.parse(some.createdSince)
        const fitting = found.filter(
          ({ active, last_login, created_at }) =>
            (some.active === undefined || active === some.active) &&
            (some.neverLoggedIn !== true || !last_login) &&
            (since === undefined || Date.parse(created_at ?? '') >= since),
        )
        return { amount: fitting.length, least: found.length === mostCounted }
      },
      staleTime: 60_000,
    }),
}
