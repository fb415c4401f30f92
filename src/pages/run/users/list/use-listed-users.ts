import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { serverNow } from '#lib/time/clock.ts'
import { foundUsers, type FoundUsers } from '#features/run-users/found-users.ts'
import type { RunUser } from '#api/run/run-users.ts'
import type { TableQuery } from '#components/table/column.ts'
import type { TableSearch } from '#components/table/table-search.ts'
import { useProfileId } from '#app/use-session.ts'
import { onlyAsked } from './only-asked.ts'
import { toRunUserSearch } from './user-search.ts'

/** The page of users for the address; `leftOut` counts sent users that do not match. A day begins at midnight in `zone`. */
export function useListedUsers(
  search: TableSearch,
  zone: string,
): { query: TableQuery<RunUser>; leftOut: number; found: FoundUsers | undefined } {
  const profile = useProfileId()
  const asked = useMemo(() => toRunUserSearch(search, zone), [search, zone])
  const select = useCallback(
    (found: FoundUsers) => ({ ...found, ...onlyAsked(found.rows, asked, serverNow()) }),
    [asked],
  )
  const { data, ...query } = useQuery({ ...foundUsers.list(profile, asked), select })
  return { query: { ...query, data: data?.rows }, leftOut: data?.leftOut ?? 0, found: data }
}
