import type { ProfileSummary } from '#api/profiles.ts'
import { useNumberStyle } from '#components/display/use-number-style.ts'
import { isFull, origin } from '../create/no-free-slot.ts'
import classes from '../users.module.css'
import { say as sayUsers } from '../messages/say.ts'
import { say } from './messages/say.ts'

/** What the page is for, and how many more users the allocation allows. A limit of 0 is a limit. */
export function Slots({ summary }: { summary: ProfileSummary | undefined }) {
  const write = useNumberStyle()
  const purpose = say.purpose()
  if (!summary) return <>{purpose}</>
  const used = write(summary.amount.run_users)
  const limit = write(summary.limit.run_users)
  return (
    <>
      {purpose} {say.slotsInUse({ used, limit })}{' '}
      {isFull(summary) && (
        <>
          <b className={classes.full}>{sayUsers.noSlotFree()}</b> {origin()}
        </>
      )}
    </>
  )
}
