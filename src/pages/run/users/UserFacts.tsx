import { isOdd, type RunUser } from '#api/run/run-users.ts'
import { CopyField } from '#components/display/CopyField.tsx'
import { When } from '#components/display/When.tsx'
import { useTimeStyle } from '#app/use-time-style.ts'
import { Card } from '#components/layout/Card.tsx'
import { FactList } from '#components/display/FactList.tsx'
import { userTwoFactorMethods } from './two-factor-methods.ts'
import classes from './users.module.css'

/** What is known of a user and cannot be edited here. */
export function UserFacts({ user }: { user: RunUser }) {
  const style = useTimeStyle()
  return (
    <Card as="aside" aria-label="Facts">
      <FactList below>
        <Fact label="ID">
          <CopyField value={user.id} label="ID" />
        </Fact>
        {user.email && (
          <Fact label="E-mail (cannot be changed)">
            <CopyField value={user.email} label="e-mail" />
          </Fact>
        )}
        <Fact label="Last login">
          {isOdd(user, 'last_login') ? 'Not readable' : <When value={user.last_login ?? null} {...style} />}
        </Fact>
        <Fact label="Created">
          {isOdd(user, 'created_at') ? (
            'Not readable'
          ) : (
            <When value={user.created_at ?? null} never="Unknown" {...style} />
          )}
        </Fact>
        <Fact label="Updated">
          <When value={user.updated_at ?? null} never="Unknown" {...style} />
        </Fact>
        {isFromSso(user) && (
          <Fact label="Sign-in">
            Created by single sign-on (tag source=sso). The identity provider manages the name and the password; a
            password set here may not be used.
          </Fact>
        )}
        <Fact label="Two-factor methods">{userTwoFactorMethods(user).join(', ') || 'None'}</Fact>
        <Raw label="Custom preferences" value={user.custom_preferences} />
        {user.agreements === undefined ? (
          <Fact label="Accepted agreements">
            <span className="text-dim">The API does not tell</span>
          </Fact>
        ) : (
          <Raw label="Accepted agreements" value={user.agreements} empty="None" />
        )}
      </FactList>
    </Card>
  )
}

/** Users whom single sign-on made carry a tag that says so (contract 7.2). */
const isFromSso = ({ tags }: RunUser) => tags.some(({ key, value }) => key === 'source' && value === 'sso')

function Fact({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** Fields without a published shape, shown as they came (contract 7.2); without a word for empty ones, they are left out. */
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
