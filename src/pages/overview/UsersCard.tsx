import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { profiles } from '#api/profiles.ts'
import { runUserCounts, type CountedUsers } from '#api/run/run-user-counts.ts'
import { useNumberStyle } from '#components/display/use-number-style.ts'
import { paths } from '#app/paths.ts'
import { OverviewCard, Loaded } from './OverviewCard.tsx'
import classes from './overview.module.css'
import { useWeekAgo, waitingUsers } from './use-overview.ts'

/** How many people use the portal, and those worth a look, each a way into the list. */
export function UsersCard({ profile }: { profile: string }) {
  const summary = useQuery(profiles.summary(profile))
  const write = useNumberStyle()
  const createdSince = useWeekAgo()
  return (
    <OverviewCard title="Users" link={{ to: paths.users(profile), label: 'All users' }}>
      <Loaded query={summary} failed="The number of users could not be read">
        {({ amount, limit }) => (
          <p>
            <strong className={classes.figure}>{write(amount.run_users)}</strong>
            <span className="text-help">of {write(limit.run_users)} slots</span>
          </p>
        )}
      </Loaded>
      <ul className={classes.rows}>
        <Count profile={profile} label="New in 7 days" some={{ createdSince }} query="?created=7+days" />
        <Count profile={profile} label="Never logged in" some={{ neverLoggedIn: true }} query="?login=never" />
        <Count profile={profile} label="Waiting to get in" some={waitingUsers} query="?status=inactive&login=never" />
      </ul>
    </OverviewCard>
  )
}

interface CountProps {
  profile: string
  label: string
  some: CountedUsers
  /** The list's address that shows them. */
  query: string
}

function Count({ profile, label, some, query }: CountProps) {
  const { data, isError, refetch } = useQuery(runUserCounts.of(profile, some))
  const write = useNumberStyle()
  return (
    <li>
      <Link to={paths.users(profile, query)}>{label}</Link>
      {isError ? (
        <button type="button" className={classes.again} onClick={() => void refetch()}>
          Not read. Try again
        </button>
      ) : (
        <span className={classes.number}>{data ? `${write(data.amount)}${data.least ? '+' : ''}` : '…'}</span>
      )}
    </li>
  )
}
