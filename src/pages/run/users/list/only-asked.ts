import type { RunUserSearch } from '#api/run/run-user-query.ts'
import type { RunUser } from '#api/run/run-users.ts'
import { parseSince } from '#components/table/filter/since.ts'

/** The rows of a page to show, and the number of others that do not match the search. */
export interface AskedUsers {
  rows: RunUser[]
  leftOut: number
}

/**
 * Drops rows that the server sends although they do not match a date filter. No source says how the API compares dates
 * (contract 20, row 15), and a list must not show rows that contradict its filters.
 */
export function onlyAsked(users: RunUser[], search: RunUserSearch, now: number): AskedUsers {
  const oldest = oldestOf(search.createdSince, now)
  const rows = users.filter(
    ({ last_login, created_at }) =>
      !(search.neverLoggedIn && last_login) && !(oldest !== undefined && created_at && Date.parse(created_at) < oldest),
  )
  return rows.length === users.length ? { rows: users, leftOut: 0 } : { rows, leftOut: users.length - rows.length }
}

const day = 86_400_000

/** The earliest instant that can match; a span gets a day of tolerance, because clocks differ. */
function oldestOf(since: string | undefined, now: number): number | undefined {
  if (since === undefined) return undefined
  const span = parseSince(since)
  return span?.kind === 'span' ? now - (span.days + 1) * day : Date.parse(since)
}
