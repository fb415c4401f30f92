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
import { say } from './messages/say.ts'

const told: readonly Concern[] = ['never-full', 'ending', 'expired', 'unused']

/** The person's second factor, and tokens of this profile that need a look. */
export function SecurityCard({ profile }: { profile: string }) {
  const account = useQuery(accounts.one())
  const tokens = useQuery(profileTokens.list(profile))
  const now = useNow()
  const write = useNumberStyle()
  return (
    <OverviewCard title={say.security()} link={{ to: paths.tokens(profile), label: say.tokens() }}>
      <ul className={classes.rows}>
        <li>
          <Link to={paths.security}>{say.yourSecondFactor()}</Link>
          <span>
            {account.data === undefined ? (
              account.isError ? (
                say.notRead()
              ) : (
                '…'
              )
            ) : secondFactorsOf(account.data).length > 0 ? (
              <StatusBadge tone="ok">{say.on()}</StatusBadge>
            ) : (
              <StatusBadge tone="warn">{say.off()}</StatusBadge>
            )}
          </span>
        </li>
      </ul>
      <Loaded query={tokens} failed={say.tokensCouldNotBeRead()}>
        {(all) => (
          <ul className={classes.rows} aria-label={say.tokensWorthALook()}>
            {told.map((concern) => (
              <li key={concern}>
                <Link to={paths.tokens(profile, `?concern=${concern}`)} className={classes.row ?? ''}>
                  <span>{concernNames[concern]}</span>
                  <span className={classes.number}>
                    {write(all.filter((token) => concernsOf(token, now, undefined).includes(concern)).length)}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </OverviewCard>
  )
}
