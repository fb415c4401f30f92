import { Link } from 'react-router'
import type { RunUser } from '#api/run/run-users.ts'
import { CopyField } from '#components/display/CopyField.tsx'
import { visibleName } from '#lib/text/visible-text.ts'
import { paths } from '#app/paths.ts'
import { useSession } from '#app/use-session.ts'
import { Stack } from '#components/layout/Stack.tsx'
import { tokenCommand } from './token-command.ts'
import classes from '../users.module.css'

interface LoginTokenUseProps {
  profile: string
  user: RunUser
  /** The portal's address, once it is known and where there is one. */
  host: string | null | undefined
}

/** What a login-as token is good for, as far as TagoIO documents it, and what it does not do. */
export function LoginTokenUse({ profile, user, host }: LoginTokenUseProps) {
  const state = useSession()
  const session = state.status === 'signed-out' ? undefined : state.session
  const name = visibleName(user.name)
  return (
    <Stack aria-label="What to do with it" as="section">
      <h3 className={classes.tokenTitle}>What to do with it</h3>
      <p>
        <b>Ask the API as {name}.</b> Send the token in the header <code>token</code>. It opens the portal’s part of the
        API and whatever policies give {name}.{' '}
        {session?.source === 'demo'
          ? 'The API of the demo answers only inside this browser, so there is nothing outside to try it on.'
          : host && 'This command tells whom it speaks for; it expects the token in TOKEN:'}
      </p>
      {session && session.source !== 'demo' && host && (
        <CopyField value={tokenCommand(session.api, host)} label="command" />
      )}
      <p>
        <b>In the portal</b> it signs nobody in by itself: TagoIO documents no address and no field that takes it.{' '}
        <i>Open portal</i> leads to the portal’s own sign-in, where {name} uses a password.
      </p>
      <p>
        To see what {name} may see and why, no token is needed:{' '}
        <Link to={paths.userAccess(profile, user.id)}>Access of {name}</Link>.
      </p>
    </Stack>
  )
}
