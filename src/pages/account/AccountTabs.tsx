import { NavLink } from 'react-router'
import { paths } from '#app/paths.ts'
import classes from './account.module.css'

/** The pages of the account. */
export function AccountTabs() {
  return (
    <nav className={classes.tabs} aria-label="Account pages">
      <NavLink end to={paths.account} className={classes.tab ?? ''}>
        Details
      </NavLink>
      <NavLink to={paths.security} className={classes.tab ?? ''}>
        Security
      </NavLink>
      <NavLink to={paths.inbox} className={classes.tab ?? ''}>
        Inbox
      </NavLink>
    </nav>
  )
}
