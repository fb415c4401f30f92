import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { profiles } from '#api/profiles.ts'
import { runUserCounts, type CountedAmount } from '#api/run/run-user-counts.ts'
import { useNumberStyle } from '#components/display/use-number-style.ts'
import { paths } from '#app/paths.ts'
import { OverviewCard, Loaded } from './OverviewCard.tsx'
import classes from './overview.module.css'
import { useWeekAgo } from './use-overview.ts'

/** How many people use the portal, and groups that need a look, each with a link into the list. */
export function UsersCard({ profile }: { profile: string }) {
  const summary = useQuery(profiles.summary(profile))
  const write = useNumberStyle()
  const fresh = useQuery(runUserCounts.createdSince(profile, useWeekAgo()))
  const never = useQuery(runUserCounts.neverSignedIn(profile))
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
        <Count label="New in 7 days" to={paths.users(profile, '?created=7+days')} query={fresh} amount={fresh.data} />
        <Count
          label="Never logged in"
          to={paths.users(profile, '?login=never')}
          query={never}
          amount={never.data?.all}
        />
        <Count
          label="Waiting to get in"
          to={paths.users(profile, '?status=inactive&login=never')}
          query={never}
          amount={never.data?.inactive}
        />
      </ul>
    </OverviewCard>
  )
}

interface CountProps {
  label: string
  /** The list that shows them. */
  to: string
  query: { isError: boolean; refetch: () => unknown }
  amount: CountedAmount | undefined
}

function Count({ label, to, query, amount }: CountProps) {
  const write = useNumberStyle()
  return (
    <li>
      <Link to={to}>{label}</Link>
      {query.isError ? (
        <button type="button" className={classes.again} onClick={() => void query.refetch()}>
          Not read. Try again
        </button>
      ) : (
        <span className={classes.number}>{amount ? `${write(amount.amount)}${amount.least ? '+' : ''}` : '…'}</span>
      )}
    </li>
  )
}
