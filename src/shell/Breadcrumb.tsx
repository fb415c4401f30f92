import { useQuery } from '@tanstack/react-query'
import { Link, useLocation } from 'react-router'
import { accounts } from '#api/account/account.ts'
import { profiles } from '#api/profiles.ts'
import { visibleName } from '#lib/text/visible-text.ts'
import { crumbsOf } from './crumbs.ts'
import classes from './TopBar.module.css'
import { say } from './messages/say.ts'

/** What the page lies in, without the page itself: its name is the title right below. */
export function Breadcrumb({ profileId }: { profileId: string }) {
  const { pathname } = useLocation()
  const profile = useQuery(profiles.current()).data
  const account = useQuery(accounts.one()).data
  const crumbs = crumbsOf(pathname, profileId, {
    profile: profile?.info.name ?? '',
    person: account?.name || account?.email || '',
  })
  return (
    <nav className={classes.crumbs} aria-label={say.breadcrumb()}>
      {crumbs.map(({ label, to }, index) => (
        // Its place is its identity: two may bear one name.
        // oxlint-disable-next-line react/no-array-index-key
        <span key={index} className={classes.crumb}>
          {index > 0 && <span aria-hidden>/</span>}
          {to === undefined ? (
            <span className={classes.place}>{visibleName(label)}</span>
          ) : (
            <Link to={to} className={classes.place ?? ''}>
              {visibleName(label)}
            </Link>
          )}
        </span>
      ))}
    </nav>
  )
}
