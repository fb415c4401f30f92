import { useQuery } from '@tanstack/react-query'
import { profiles } from '#api/profiles.ts'
import { useNumberStyle } from '#components/display/use-number-style.ts'
import { useProfileId } from '#app/use-session.ts'
import { Notice } from '#components/feedback/notice/Notice.tsx'
import { say } from './messages/say.ts'

/** Warns that the portal hides its sign-up while the profile has no free slot for a user. */
export function FreeSlots() {
  const write = useNumberStyle()
  const summary = useQuery(profiles.summary(useProfileId())).data
  if (!summary || summary.limit.run_users === 0) return null
  const free = summary.limit.run_users - summary.amount.run_users
  return free > 0 ? (
    <p className="text-dim">{say.placesFree({ free: write(free), runusers: write(summary.limit.run_users) })}</p>
  ) : (
    <Notice tone="warn">{say.allPlacesTaken({ runusers: write(summary.limit.run_users) })}</Notice>
  )
}
