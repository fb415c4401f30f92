import { NavLink, useLocation } from 'react-router'
import type { RunUser } from '#api/run/run-users.ts'
import { paths } from '#app/paths.ts'
import { useProfileId } from '#app/use-session.ts'
import classes from './users.module.css'

/** The parts of a user's page; each has its own address. */
export function UserTabs({ user }: { user: RunUser }) {
  const profile = useProfileId()
  const { search } = useLocation()
  const className = classes.tab ?? ''
  return (
    <nav className={classes.tabs} aria-label="User">
      <NavLink end className={className} to={paths.user(profile, user.id, search)}>
        Details
      </NavLink>
      <NavLink className={className} to={paths.userTags(profile, user.id, search)}>
        Tags{user.tags.length > 0 ? ` (${user.tags.length})` : ''}
      </NavLink>
      <NavLink className={className} to={paths.userAccess(profile, user.id, search)}>
        Access
      </NavLink>
      <NavLink className={className} to={paths.userNotifications(profile, user.id, search)}>
        Notifications
      </NavLink>
      <NavLink className={className} to={paths.userActivity(profile, user.id, search)}>
        Activity
      </NavLink>
    </nav>
  )
}
