import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { renewDemo } from '#api/demo/enter.ts'
import { renewSession } from '#api/session/session.ts'
import type { Session } from '#api/session/session-shape.ts'
import { createSessionToken, inspectToken, type Login } from '#api/session/sign-in.ts'
import { signOut } from '#api/session/sign-out.ts'
import { Dialog } from '#components/feedback/Dialog.tsx'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { CodeForm } from '#features/sign-in/CodeForm.tsx'
import { explainSignIn, explainToken } from '#features/sign-in/explain-sign-in.ts'
import { PasswordForm } from '#features/sign-in/PasswordForm.tsx'
import { TokenForm } from '#features/sign-in/TokenForm.tsx'
import { useAuthentication } from '#features/sign-in/use-authentication.ts'
import classes from './Dialogs.module.css'
import { paths } from '#app/paths.ts'
import { say } from '../messages/say.ts'
import { say as common } from '#lib/messages/say.ts'

/** Only an answer closes it. */
const stay = () => {}

/**
 * Signs in again over the page, which stays as it is: when a token expires, nothing that was typed is lost (regression
 * class R13).
 */
export function SessionEndedDialog({ session }: { session: Session }) {
  const navigate = useNavigate()
  const leave = () => {
    void navigate(paths.signIn)
    signOut()
  }
  return (
    <Dialog title={say.yourSessionHasEnded()} width={440} required onClose={stay}>
      <div className={classes.body}>
        <p>{say.tokenExpiredRemovedSign()}</p>
        {session.source === 'token' && <Token session={session} />}
        {session.source === 'password' && <Password session={session} />}
        {session.source === 'demo' && <Demo session={session} />}
        <Button variant="subtle" color="gray" onClick={leave}>
          {say.leaveAndSignOut()}
        </Button>
      </div>
    </Dialog>
  )
}

function Token({ session }: { session: Session }) {
  return (
    <TokenForm
      submitLabel={common.continue()}
      explain={(error) => explainToken(error, session.regionName)}
      onSubmit={(token) => renew(session, token)}
    />
  )
}

function Password({ session }: { session: Session }) {
  const authentication = useAuthentication(session.api, async (login: Login, { profiles }) => {
    if (!profiles.some(({ id }) => id === session.profileId)) throw new ProfileGone()
    await renew(session, await createSessionToken(session.api, login, session.profileId))
  })
  const { state, error, submitPassword } = authentication
  if (state.step === 'code') return <CodeForm authentication={authentication} submitLabel={common.continue()} />
  return (
    <PasswordForm
      email={session.email ?? ''}
      submitLabel={common.continue()}
      error={error === undefined ? undefined : explainSignIn(error, session.regionName)}
      onSubmit={submitPassword}
    />
  )
}

function Demo({ session }: { session: Session }) {
  const again = useMutation({ mutationFn: () => renewDemo(session) })
  return (
    <>
      {again.isError && <ErrorPanel error={again.error} title={say.demoDidNotAnswer()} />}
      <Button data-sends onClick={() => again.mutate()} loading={again.isPending} data-autofocus>
        {say.continueTheDemo()}
      </Button>
    </>
  )
}

/** @throws an explained refusal when the new token belongs to another profile than the page behind the dialog. */
async function renew(session: Session, token: string): Promise<void> {
  const { permission, expires, profileId, profileName } = await inspectToken({ api: session.api, token })
  if (profileId !== session.profileId) throw new WrongProfile(profileName)
  renewSession({ token, profileId, permission, expires })
}

class WrongProfile extends Error {
  readonly title = say.tokenOpensAnotherProfile()
  readonly meaning: string
  readonly nextStep = say.useTokenProfilePage()
  constructor(profileName: string) {
    super('wrong profile')
    this.meaning = say.itOpensProfileName({ profileName })
  }
}

class ProfileGone extends Error {
  readonly title = say.profileNoLongerAmong()
  readonly meaning = say.removedTeamDeleted()
  readonly nextStep = say.leaveSignAnotherProfile()
  constructor() {
    super('profile gone')
  }
}
