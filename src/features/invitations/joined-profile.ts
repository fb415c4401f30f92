import { fetchCurrent } from '#api/http/fetch-current.ts'
import { profiles } from '#api/profiles.ts'
import type { ListedProfile } from '#api/session/profile-shape.ts'

/** The current list of profiles from the server; undefined when it does not answer. */
export const listAnew = (): Promise<ListedProfile[] | undefined> =>
  fetchCurrent({ ...profiles.list(), staleTime: 0 }).catch(() => undefined)

/** The profile that was joined: the only new one in the second list. The answer to an invitation does not name it. */
export function joinedOf(
  before: readonly Pick<ListedProfile, 'id'>[] | undefined,
  after: readonly ListedProfile[] | undefined,
): ListedProfile | undefined {
  if (before === undefined || after === undefined) return undefined
  const known = new Set(before.map(({ id }) => id))
  const added = after.filter(({ id }) => !known.has(id))
  return added.length === 1 ? added[0] : undefined
}
