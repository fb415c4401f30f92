import { useQuery } from '@tanstack/react-query'
import { profiles } from '#api/profiles.ts'
import { useNumberStyle } from '#components/display/use-number-style.ts'
import { useProfileId } from '#app/use-session.ts'
import classes from '../settings.module.css'

/** The portal hides its sign-up while the profile has no room for another user. */
export function FreeSlots() {
  const write = useNumberStyle()
  const summary = useQuery(profiles.summary(useProfileId())).data
  if (!summary || summary.limit.run_users === 0) return null
  const free = summary.limit.run_users - summary.amount.run_users
  return free > 0 ? (
    <p className={classes.dim}>
      {write(free)} of {write(summary.limit.run_users)} places for users are free.
    </p>
  ) : (
    <p className={classes.warning}>
      All {write(summary.limit.run_users)} places for users are taken. The portal does not show its sign-up until one is
      free.
    </p>
  )
}
