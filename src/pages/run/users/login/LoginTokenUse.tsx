import { Link } from 'react-router'
import type { RunUser } from '#api/run/run-users.ts'
import { CopyField } from '#components/display/CopyField.tsx'
import { visibleName } from '#lib/text/visible-text.ts'
import { paths } from '#app/paths.ts'
import { useSession } from '#app/use-session.ts'
import { Stack } from '#components/layout/Stack.tsx'
import { tokenCommand } from './token-command.ts'
import classes from '../users.module.css'
import { say } from './messages/say.ts'

interface LoginTokenUseProps {
  profile: string
  user: RunUser
  /** The portal's address, if it is known and exists. */
  host: string | null | undefined
}

/** What a login-as token can be used for, as far as TagoIO documents it, and what not. */
export function LoginTokenUse({ profile, user, host }: LoginTokenUseProps) {
  const state = useSession()
  const session = state.status === 'signed-out' ? undefined : state.session
  const name = visibleName(user.name)
  return (
    <Stack aria-label={say.whatToDo()} as="section">
      <h3 className={classes.tokenTitle}>{say.whatToDo()}</h3>
      <p>
        {say.askApi({ name })} {session?.source === 'demo' ? say.demoApiIsInside() : host && say.commandHelp()}
      </p>
      {session && session.source !== 'demo' && host && (
        <CopyField value={tokenCommand(session.api, host)} label={say.command()} />
      )}
      <p>{say.inThePortal({ name })}</p>
      <p>{say.seeAccess({ name, link: (inside) => <Link to={paths.userAccess(profile, user.id)}>{inside}</Link> })}</p>
    </Stack>
  )
}
