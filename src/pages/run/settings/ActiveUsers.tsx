import { useQuery } from '@tanstack/react-query'
import { runUsers } from '#api/run/run-users.ts'
import { useNumberStyle } from '#components/display/use-number-style.ts'
import { useProfileId } from '#app/use-session.ts'

/** "412 active users"; without a number where it cannot be read. */
export function ActiveUsers() {
  const write = useNumberStyle()
  const count = useQuery(runUsers.activeCount(useProfileId())).data
  if (count === undefined) return <b>all active users</b>
  return (
    <b>
      {count.least ? `${write(count.amount)} or more` : write(count.amount)} active{' '}
      {count.amount === 1 ? 'user' : 'users'}
    </b>
  )
}
