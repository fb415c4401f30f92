import { useQuery } from '@tanstack/react-query'
import { useState, useSyncExternalStore } from 'react'
import { clockOffset, onClock } from '#lib/time/clock.ts'
import { profiles } from '#api/profiles.ts'
import { runUserCounts } from '#api/run/run-user-counts.ts'

/** The instant a week before the page was opened, rounded to the hour, so that coming back asks for nothing new. */
function useWeekAgo(): string {
  const [opened] = useState(Date.now)
  const hour = 3_600_000
  const now = opened + useSyncExternalStore(onClock, clockOffset)
  return new Date(Math.floor((now - 7 * 24 * hour) / hour) * hour).toISOString()
}

/**
 * How many users are new, never signed in, and wait to get in. The API marks nobody as waiting, so inactive users without
 * a first sign-in count. How they are best counted depends on how many there are: that is known first, or not at all.
 */
export function useUserFigures(profile: string) {
  const summary = useQuery(profiles.summary(profile))
  const total = summary.data?.amount.run_users ?? Infinity
  const since = useWeekAgo()
  return useQuery({
    ...runUserCounts.figures(profile, since, total),
    enabled: summary.data !== undefined || summary.isError,
  })
}
