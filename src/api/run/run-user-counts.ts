import { queryOptions } from '@tanstack/react-query'
import { readableList } from '../http/readable-rows.ts'
import { request } from '../session/request.ts'
import { everybody, runUserQuery, type RunUserFilters } from './run-user-query.ts'
import { runUser, type RunUser } from './run-users.ts'

/** Above this a figure reads "and more": it is not worth reading more rows for a figure. */
const mostCounted = 200

/** Up to so many users are read at once, and counted exactly: one request in place of two or three. */
const mostAtOnce = 1_000

/** A figure; `least` when there are more than were read. */
interface CountedAmount {
  amount: number
  least: boolean
}

/** How many users were made lately, never signed in, and never signed in and are inactive. */
export interface UserFigures {
  fresh: CountedAmount
  never: CountedAmount
  waiting: CountedAmount
}

interface Counted {
  rows: readonly RunUser[]
  least: boolean
}

async function readCounted(
  profile: string,
  some: Partial<RunUserFilters>,
  signal: AbortSignal,
  most = mostCounted,
): Promise<Counted> {
  const rows = await request('GET /run/users', {
    profile,
    query: runUserQuery({ ...everybody(most), ...some }, { fields: ['id', 'active', 'last_login', 'created_at'] }),
    signal,
    answer: readableList(runUser, 'users'),
  })
  return { rows, least: rows.length === most }
}

const isInactive = ({ active }: RunUser) => !active
const neverSignedIn = ({ last_login: last }: RunUser) => !last
const createdSince =
  (since: string) =>
  ({ created_at: at }: RunUser) =>
    Date.parse(at ?? '') >= Date.parse(since)

/** No source says that the API filters by an empty date or a relative span, so the rows are checked here, too. */
const amountOf = ({ rows, least }: Counted, fits: (user: RunUser) => boolean): CountedAmount => ({
  amount: rows.filter(fits).length,
  least,
})

async function figuresOf(profile: string, since: string, total: number, signal: AbortSignal): Promise<UserFigures> {
  if (total <= mostAtOnce) {
    const all = await readCounted(profile, {}, signal, mostAtOnce + 1)
    // More were made meanwhile, or the total was wrong.
    if (!all.least) {
      const never = { ...all, rows: all.rows.filter(neverSignedIn) }
      return {
        fresh: amountOf(all, createdSince(since)),
        never: amountOf(never, () => true),
        waiting: amountOf(never, isInactive),
      }
    }
  }
  const [fresh, never] = await Promise.all([
    readCounted(profile, { createdSince: since }, signal),
    readCounted(profile, { neverLoggedIn: true }, signal),
  ])
  // Where not all of them were read, the inactive ones would be counted among the first only.
  const inactive = never.least
    ? await readCounted(profile, { neverLoggedIn: true, active: false }, signal)
    : { rows: never.rows.filter(isInactive), least: false }
  return {
    fresh: amountOf(fresh, createdSince(since)),
    never: amountOf(never, neverSignedIn),
    waiting: amountOf(inactive, (user) => isInactive(user) && neverSignedIn(user)),
  }
}

/**
 * Numbers of users. The API itself counts nothing. The cache keys begin like those of users, so a change of users
 * invalidates them.
 */
export const runUserCounts = {
  /** `since` is an ISO instant; `total` how many users the profile is known to have. */
  figures: (profile: string, since: string, total: number) =>
    queryOptions({
      queryKey: [profile, 'run-users', 'count', since],
      queryFn: ({ signal }) => figuresOf(profile, since, total, signal),
      staleTime: 60_000,
    }),
}
