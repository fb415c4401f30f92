import type { ProfileSummary } from '#api/profiles.ts'
import type { WriteNumber } from '#lib/number-style.ts'

/** What a message to so many people takes from the profile's allocation: one push notification each (contract 8.2). */
export function describeCost(
  people: number,
  summary: Pick<ProfileSummary, 'limit' | 'limit_used'> | undefined,
  count: WriteNumber,
): string {
  const uses = `It uses ${count(people)} push ${people === 1 ? 'notification' : 'notifications'}`
  const limit = summary?.limit.push_notification
  if (limit === undefined) return `${uses}.`
  const left = Math.max(0, limit - (summary?.limit_used.push_notification ?? 0))
  if (left >= people) return `${uses} of the ${count(left)} left in this billing month.`
  return `${uses}, but only ${count(left)} are left in this billing month. The rest fails and can be sent again later.`
}
