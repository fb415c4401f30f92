import { queryOptions } from '@tanstack/react-query'
import { readableList } from '../http/readable-rows.ts'
import { request } from '../session/request.ts'
import { everybody, runUserQuery, type RunUserFilters } from './run-user-query.ts'
import { runUser } from './run-users.ts'

/** Further ones are "and more": their rows would be read for a figure alone. */
const mostCounted = 200

/** Which users a figure counts. `createdSince` is an ISO instant. */
export type CountedUsers = Partial<Pick<RunUserFilters, 'active' | 'neverLoggedIn' | 'createdSince'>>

/** Figures of users; the API itself counts nothing. A change of users makes them stale, by their key. */
export const runUserCounts = {
  /** How many of a kind there are, up to `mostCounted`: for a figure, not for a list. */
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
        // No source says that the API filters by an empty date or a span; what comes is looked at again.
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
