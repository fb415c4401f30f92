import type { ProfileSummary } from '#api/profiles.ts'
import type { WriteNumber } from '#lib/number-style.ts'
import { say } from './messages/say.ts'

/**
 * What a message to this many people costs: one push notification each from the profile's allocation (contract 8.2).
 */
export function describeCost(
  people: number,
  summary: Pick<ProfileSummary, 'limit' | 'limit_used'> | undefined,
  count: WriteNumber,
): string {
  const uses = { n: people, people: count(people) }
  const limit = summary?.limit.push_notification
  if (limit === undefined) return say.costs(uses)
  const left = Math.max(0, limit - (summary?.limit_used.push_notification ?? 0))
  if (left >= people) return say.costsOfLeft({ ...uses, left: count(left) })
  return say.costsMoreThanLeft({ ...uses, left: count(left) })
}
