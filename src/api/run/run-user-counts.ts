import { queryOptions } from '@tanstack/react-query'
import { readableList } from '../http/readable-rows.ts'
import { request } from '../session/request.ts'
import { everybody, runUserQuery, type RunUserFilters } from './run-user-query.ts'
import { runUser, type RunUser } from './run-users.ts'

/** Above this the figure reads "and more": it is not worth reading more rows for a figure. */
const mostCounted = 200

/** The users that a figure counts. */
type CountedUsers = Partial<Pick<RunUserFilters, 'active' | 'neverLoggedIn' | 'createdSince'>>

/** A figure; `least` when there are more than were read. */
export interface CountedAmount {
  amount: number
  least: boolean
}

/** Users that match, up to `mostCounted`. */
interface Counted {
  rows: readonly RunUser[]
  least: boolean
}

async function readCounted(profile: string, some: CountedUsers, signal: AbortSignal): Promise<Counted> {
  const search = { ...everybody(mostCounted), ...some }
  const found = await request('GET /run/users', {
    profile,
    query: runUserQuery(search, { fields: ['id', 'active', 'last_login', 'created_at'] }),
    signal,
    answer: readableList(runUser, 'users'),
  })
  // No source says that the API filters by an empty date or a relative span, so the rows are checked again here.
  const since = some.createdSince === undefined ? undefined : Date.parse(some.createdSince)
  const rows = found.filter(
    ({ active, last_login, created_at }) =>
      (some.active === undefined || active === some.active) &&
      (some.neverLoggedIn !== true || !last_login) &&
      (since === undefined || Date.parse(created_at ?? '') >= since),
  )
  return { rows, least: found.length === mostCounted }
}

const amountOf = ({ rows, least }: Counted): CountedAmount => ({ amount: rows.length, least })

/**
 * Numbers of users. The API itself counts nothing. The cache keys begin like those of users, so a change of users
 * invalidates them.
 */
export const runUserCounts = {
  /**
   * How many never signed in, and how many of them are inactive: one read for both. Where there are more than are read,
   * the inactive ones are counted by themselves, or they would be counted among the first only.
   */
  neverSignedIn: (profile: string) =>
    queryOptions({
      queryKey: [profile, 'run-users', 'count', 'never-signed-in'],
      queryFn: async ({ signal }): Promise<{ all: CountedAmount; inactive: CountedAmount }> => {
        const never = await readCounted(profile, { neverLoggedIn: true }, signal)
        const inactive = never.least
          ? await readCounted(profile, { neverLoggedIn: true, active: false }, signal)
          : { rows: never.rows.filter(({ active }) => !active), least: false }
        return { all: amountOf(never), inactive: amountOf(inactive) }
      },
      staleTime: 60_000,
    }),
  /** How many were made since an instant (ISO). */
  createdSince: (profile: string, createdSince: string) =>
    queryOptions({
      queryKey: [profile, 'run-users', 'count', 'created-since', createdSince],
      queryFn: async ({ signal }) => amountOf(await readCounted(profile, { createdSince }, signal)),
      staleTime: 60_000,
    }),
}
