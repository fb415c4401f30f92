import type { RunUser } from '../../../api/run-users.ts'
import { CopyField } from '../../../components/display/CopyField.tsx'
import { When } from '../../../components/display/When.tsx'
import { useTimeStyle } from '../../shell/use-time-style.ts'
import { twoFactorMethods } from './UserColumns.tsx'
import classes from './users.module.css'

/** What is known of a user and cannot be edited here. */
export function UserFacts({ user }: { user: RunUser }) {
  const style = useTimeStyle()
  const preferences: unknown = user.custom_preferences
  const hasPreferences = typeof preferences === 'object' && preferences !== null && Object.keys(preferences).length > 0
  return (
    <aside className={classes.card} aria-label="Facts">
      <dl className={classes.facts}>
        <Fact label="ID">
          <CopyField value={user.id} label="ID" />
        </Fact>
        {user.email && (
          <Fact label="E-mail (cannot be changed)">
            <CopyField value={user.email} label="e-mail" />
          </Fact>
        )}
        <Fact label="Last login">
          <When value={user.last_login ?? null} {...style} />
        </Fact>
        <Fact label="Created">
          <When value={user.created_at ?? null} never="Unknown" {...style} />
        </Fact>
        <Fact label="Updated">
          <When value={user.updated_at ?? null} never="Unknown" {...style} />
        </Fact>
        <Fact label="Two-factor methods">{twoFactorMethods(user).join(', ') || 'None'}</Fact>
        {hasPreferences && (
          <Fact label="Custom preferences">
            <pre className={classes.raw}>{JSON.stringify(preferences, null, 2)}</pre>
          </Fact>
        )}
      </dl>
    </aside>
  )
}

function Fact({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
