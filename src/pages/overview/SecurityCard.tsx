import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { accounts } from '#api/account/account.ts'
import { profileTokens } from '#api/profile-tokens.ts'
import { secondFactorsOf } from '#features/sign-in/second-factors.ts'
import { concernsOf, concernNames, type Concern } from '#features/tokens/token-hygiene.ts'
import { StatusBadge } from '#components/display/StatusBadge.tsx'
import { useNow } from '#components/display/use-now.ts'
import { useNumberStyle } from '#components/display/use-number-style.ts'
import { paths } from '#app/paths.ts'
import { OverviewCard, Loaded } from './OverviewCard.tsx'
import classes from './overview.module.css'

const told: readonly Concern[] = ['never-full', 'ending', 'expired', 'unused']

/** Your second factor, and the keys to this profile that are worth a look. */
export function SecurityCard({ profile }: { profile: string }) {
  const account = useQuery(accounts.own())
  const tokens = useQuery(profileTokens.list(profile))
  const now = useNow()
  const write = useNumberStyle()
  return (
    <OverviewCard title="Security" link={{ to: paths.tokens(profile), label: 'Tokens' }}>
      <ul className={classes.rows}>
        <li>
          <Link to={paths.security}>Your second factor</Link>
          <span>
            {account.data === undefined ? (
              account.isError ? (
                'Not read'
              ) : (
                '…'
              )
            ) : secondFactorsOf(account.data).length > 0 ? (
              <StatusBadge tone="ok">On</StatusBadge>
            ) : (
              <StatusBadge tone="warn">Off</StatusBadge>
            )}
          </span>
        </li>
      </ul>
      <Loaded query={tokens} failed="The tokens could not be read">
        {(all) => (
          <ul className={classes.rows} aria-label="Tokens worth a look">
            {told.map((concern) => (
              <li key={concern}>
                <Link to={paths.tokens(profile, `?concern=${concern}`)}>{concernNames[concern]}</Link>
                <span className={classes.number}>
                  {write(all.filter((token) => concernsOf(token, now, undefined).includes(concern)).length)}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </OverviewCard>
  )
}
