import { useQuery } from '@tanstack/react-query'
import { useLocation } from 'react-router'
import * as z from 'zod/mini'
import { runUsers, type RunUser } from '#api/run/run-users.ts'

const state = z.object({ made: z.string() })

/** Navigation state with which the list shows a user that was just created. */
export const madeState = (userId: string | undefined) => (userId === undefined ? {} : { state: { made: userId } })

/** The user that was just created, shown first until the list changes; undefined once deleted again. */
export function useMadeUser(profile: string): RunUser | undefined {
  const made = state.safeParse(useLocation().state).data?.made
  const query = useQuery({ ...runUsers.one(profile, made ?? ''), enabled: made !== undefined })
  return made === undefined || query.isError ? undefined : query.data
}
