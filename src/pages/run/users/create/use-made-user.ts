import { useQuery } from '@tanstack/react-query'
import { useLocation } from 'react-router'
import * as z from 'zod/mini'
import { runUsers, type RunUser } from '#api/run/run-users.ts'

const state = z.object({ made: z.string() })

/** The state of a navigation to the list that shows a user just made. */
export const madeState = (userId: string | undefined) => (userId === undefined ? {} : { state: { made: userId } })

/** The user just made, whom the list shows first until it changes; nobody once they are gone again. */
export function useMadeUser(profile: string): RunUser | undefined {
  const made = state.safeParse(useLocation().state).data?.made
  const query = useQuery({ ...runUsers.one(profile, made ?? ''), enabled: made !== undefined })
  return made === undefined || query.isError ? undefined : query.data
}
