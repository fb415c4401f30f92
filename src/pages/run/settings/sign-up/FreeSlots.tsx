import { useQuery } from '@tanstack/react-query'
import { profiles } from '#api/profiles.ts'
import { useNumberStyle } from '#components/display/use-number-style.ts'
import { useProfileId } from '#app/use-session.ts'
import { Notice } from '#components/feedback/notice/Notice.tsx'

/** The portal hides its sign-up while the profile has no room for another user. */
export function FreeSlots() {
  const write = useNumberStyle()
  const summary = useQuery(profiles.summary(useProfileId())).data
  if (!summary || summary.limit.run_users === 0) return null
  const free = summary.limit.run_users - summary.amount.run_users
  return free > 0 ? (
    <p className="text-dim">
      {write(free)} of {write(summary.limit.run_users)} places for users are free.
    </p>
  ) : (
    <Notice tone="warn">
      All {write(summary.limit.run_users)} places for users are taken. The portal does not show its sign-up until one is
      free.
    </Notice>
  )
}
