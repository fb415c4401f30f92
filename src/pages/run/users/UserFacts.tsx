import { isOdd, type RunUser } from '#api/run/run-users.ts'
import { CopyField } from '#components/display/CopyField.tsx'
import { When } from '#components/display/When.tsx'
import { useTimeStyle } from '#app/use-time-style.ts'
import { Card } from '#components/layout/Card.tsx'
import { FactList } from '#components/display/FactList.tsx'
import { describeTwoFactor } from './describe-two-factor.ts'
import classes from './users.module.css'
import { say } from './messages/say.ts'

/** Read-only information about a user. */
export function UserFacts({ user }: { user: RunUser }) {
  const style = useTimeStyle()
  return (
    <Card as="aside" aria-label={say.facts()}>
      <FactList below>
        <Fact label={say.id()}>
          <CopyField value={user.id} label={say.id()} />
        </Fact>
        {user.email && (
          <Fact label={say.emailFixed()}>
            <CopyField value={user.email} label={say.emailNoun()} />
          </Fact>
        )}
        <Fact label={say.lastLogin()}>
          {isOdd(user, 'last_login') ? say.notReadable() : <When value={user.last_login ?? null} {...style} />}
        </Fact>
        <Fact label={say.created()}>
          {isOdd(user, 'created_at') ? (
            say.notReadable()
          ) : (
            <When value={user.created_at ?? null} never={say.unknown()} {...style} />
          )}
        </Fact>
        <Fact label={say.updated()}>
          <When value={user.updated_at ?? null} never={say.unknown()} {...style} />
        </Fact>
        {isFromSso(user) && <Fact label={say.signIn()}>{say.createdBySsoHelp()}</Fact>}
        <Fact label={say.twoFactorMethods()}>{describeTwoFactor(user) || say.none()}</Fact>
        <Raw label={say.customPreferences()} value={user.custom_preferences} />
        {user.agreements === undefined ? (
          <Fact label={say.acceptedAgreements()}>
            <span className="text-dim">{say.notTold()}</span>
          </Fact>
        ) : (
          <Raw label={say.acceptedAgreements()} value={user.agreements} empty={say.none()} />
        )}
      </FactList>
    </Card>
  )
}

/** Whether single sign-on created this user: such users have a tag that says so (contract 7.2). */
const isFromSso = ({ tags }: RunUser) => tags.some(({ key, value }) => key === 'source' && value === 'sso')

function Fact({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** Fields without a published shape, shown raw (contract 7.2). Empty ones need a word for "empty", or are left out. */
function Raw({ label, value, empty }: { label: string; value: unknown; empty?: string }) {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) {
    return empty === undefined ? null : <Fact label={label}>{empty}</Fact>
  }
  return (
    <Fact label={label}>
      <pre className={classes.raw}>{JSON.stringify(value, null, 2)}</pre>
    </Fact>
  )
}
