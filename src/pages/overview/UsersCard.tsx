import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { profiles } from '#api/profiles.ts'
import type { UserFigures } from '#api/run/run-user-counts.ts'
import { useNumberStyle } from '#components/display/use-number-style.ts'
import { paths } from '#app/paths.ts'
import { OverviewCard, Loaded } from './OverviewCard.tsx'
import classes from './overview.module.css'
import { useUserFigures } from './use-user-figures.ts'
import { say } from './messages/say.ts'

/** How many people use the portal, and groups that need a look, each with a link into the list. */
export function UsersCard({ profile }: { profile: string }) {
  const summary = useQuery(profiles.summary(profile))
  const write = useNumberStyle()
  const figures = useUserFigures(profile)
  return (
    <OverviewCard title={say.users()} link={{ to: paths.users(profile), label: say.allUsers() }}>
      <Loaded query={summary} failed={say.usersCouldNotBeRead()}>
        {({ amount, limit }) => (
          <p>
            <Link to={paths.users(profile)} className={classes.figureLink ?? ''}>
              <strong className={classes.figure}>{write(amount.run_users)}</strong>
            </Link>
            <span className="text-help">{say.ofSlots({ slots: write(limit.run_users) })}</span>
          </p>
        )}
      </Loaded>
      <ul className={classes.rows}>
        <Count label={say.newIn7Days()} to="?created=7+days" figure="fresh" query={figures} profile={profile} />
        <Count label={say.neverLoggedIn()} to="?login=never" figure="never" query={figures} profile={profile} />
        <Count
          label={say.waitingToGetIn()}
          to="?status=inactive&login=never"
          figure="waiting"
          query={figures}
          profile={profile}
        />
      </ul>
    </OverviewCard>
  )
}

interface CountProps {
  profile: string
  label: string
  /** The query of the list that shows them. */
  to: string
  figure: keyof UserFigures
  query: ReturnType<typeof useUserFigures>
}

function Count({ profile, label, to, figure, query: { data, isError, refetch } }: CountProps) {
  const write = useNumberStyle()
  const counted = data?.[figure]
  return (
    <li>
      <Link to={paths.users(profile, to)} className={classes.row ?? ''}>
        <span>{label}</span>
        {isError ? null : (
          <span className={classes.number}>
            {counted ? `${write(counted.amount)}${counted.least ? '+' : ''}` : '…'}
          </span>
        )}
      </Link>
      {isError && (
        <button type="button" className={classes.again} onClick={() => void refetch()}>
          {say.notReadTryAgain()}
        </button>
      )}
    </li>
  )
}
