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
import { say } from './messages/say.ts'

/** A login-as token, shown while its dialog is open. No URL that accepts it is documented, so both are copied separately. */
export function LoginToken({ profile, login, user }: { profile: string; login: LoginAs; user: RunUser }) {
  const style = useTimeStyle()
  const host = useQuery(portalAddress(profile)).data
  return (
    <>
      <FactList below>
        <div>
          <dt>{say.token()}</dt>
          <dd>
            <Secret value={login.token} label={say.tokenNoun()} />
          </dd>
        </div>
        <div>
          <dt>{say.ends()}</dt>
          <dd>{login.expires ? exactTime(new Date(login.expires), style) : say.endNotTold()}</dd>
        </div>
        {host && (
          <div>
            <dt>{say.portal()}</dt>
            <dd>
              <CopyField value={`https://${host}`} label={say.portalAddress()} />
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
          {say.openPortal()}
        </Button>
      )}
      <LoginTokenUse profile={profile} user={user} host={host} />
      <p>{say.tokenShownOnce({ name: visibleName(user.name) })}</p>
    </>
  )
}
