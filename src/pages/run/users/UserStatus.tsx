import { isOdd, type RunUser } from '#api/run/run-users.ts'
import { StatusBadge } from '#components/display/StatusBadge.tsx'

/** Whether this person can sign in. The anonymous user of public links has no address and no password (contract 7.2). */
export function UserStatus({ user }: { user: RunUser }) {
  if (isAnonymous(user)) {
    return (
      <StatusBadge tone="bad" icon="alert-triangle">
        Public access
      </StatusBadge>
    )
  }
  if (isOdd(user, 'active')) return <StatusBadge tone="warn">Status not readable</StatusBadge>
  return user.active ? (
    <StatusBadge tone="ok" icon="check">
      Active
    </StatusBadge>
  ) : (
    <StatusBadge tone="mute">Inactive</StatusBadge>
  )
}

export const isAnonymous = (user: RunUser): boolean => user.email === '' && !isOdd(user, 'email')
