import { useQuery } from '@tanstack/react-query'
import { runUsers } from '#api/run/run-users.ts'
import { useNumberStyle } from '#components/display/use-number-style.ts'
import { useProfileId } from '#app/use-session.ts'
import { say } from './messages/say.ts'

/** "412 active users"; without a number where it cannot be read. */
export function ActiveUsers() {
  const write = useNumberStyle()
  const count = useQuery(runUsers.activeCount(useProfileId())).data
  if (count === undefined) return <b>{say.allActiveUsers()}</b>
  const words = { n: count.amount, users: write(count.amount) }
  return <b>{count.least ? say.activeUsersOrMore(words) : say.activeUsers(words)}</b>
}
