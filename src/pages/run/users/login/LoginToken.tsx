import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { LoginAs } from '#api/run/login-as.ts'
import { portalAddress } from '#api/run/portal-address.ts'
import type { RunUser } from '#api/run/run-users.ts'
import { CopyField } from '#components/display/CopyField.tsx'
import { exactTime } from '#lib/time/exact-time.ts'
import { Icon } from '#components/display/Icon.tsx'
import { Secret } from '#components/display/Secret.tsx'
import { useTimeStyle } from '#app/use-time-style.ts'
import { LoginTokenUse } from './LoginTokenUse.tsx'
import classes from '../users.module.css'
import { visibleName } from '#lib/text/visible-text.ts'
import { FactList } from '#components/display/FactList.tsx'

/** A login-as token while its dialog is open. No address that takes a token is documented, so both are copied. */
export function LoginToken({ profile, login, user }: { profile: string; login: LoginAs; user: RunUser }) {
  const style = useTimeStyle()
  const host = useQuery(portalAddress(profile)).data
  return (
    <>
      <FactList below>
        <div>
          <dt>Token</dt>
          <dd>
            <Secret value={login.token} label="token" />
          </dd>
        </div>
        <div>
          <dt>Ends</dt>
          <dd>{login.expires ? exactTime(new Date(login.expires), style) : 'The server did not say when'}</dd>
        </div>
        {host && (
          <div>
            <dt>Portal</dt>
            <dd>
              <CopyField value={`https://${host}`} label="portal address" />
            </dd>
          </div>
        )}
      </FactList>
      {host && (
        <Button
          component="a"
          href={`https://${host}`}
          target="_blank"
          rel="noopener noreferrer"
          variant="default"
          leftSection={<Icon name="external-link" size={16} />}
          className={classes.portalLink ?? ''}
        >
          Open portal
        </Button>
      )}
      <LoginTokenUse profile={profile} user={user} host={host} />
      <p>
        The token is shown here only and never put into an address. To end it earlier, deactivate{' '}
        {visibleName(user.name)}.
      </p>
    </>
  )
}
