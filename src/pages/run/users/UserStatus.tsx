import { isOdd, type RunUser } from '#api/run/run-users.ts'
import { StatusBadge } from '#components/display/StatusBadge.tsx'
import { say } from './messages/say.ts'

/** Whether this person can sign in. The anonymous user of public links has no address and no password (contract 7.2). */
export function UserStatus({ user }: { user: RunUser }) {
  if (isAnonymous(user)) {
    return (
      <StatusBadge tone="bad" icon="alert-triangle">
        {say.publicAccess()}
      </StatusBadge>
    )
  }
  if (isOdd(user, 'active')) return <StatusBadge tone="warn">{say.statusNotReadable()}</StatusBadge>
  return user.active ? (
    <StatusBadge tone="ok" icon="check">
      {say.active()}
    </StatusBadge>
  ) : (
    <StatusBadge tone="mute">{say.inactive()}</StatusBadge>
  )
}

export const isAnonymous = (user: RunUser): boolean => user.email === '' && !isOdd(user, 'email')
