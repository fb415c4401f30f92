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
    <Dialog title="Your session has ended" width={440} required onClose={stay}>
      <div className={classes.body}>
        <p>The token has expired or was removed. Sign in again: the page behind this dialog keeps what you typed.</p>
        {session.source === 'token' && <Token session={session} />}
        {session.source === 'password' && <Password session={session} />}
        {session.source === 'demo' && <Demo session={session} />}
        <Button variant="subtle" color="gray" onClick={leave}>
          Leave and sign out
        </Button>
      </div>
    </Dialog>
  )
}

function Token({ session }: { session: Session }) {
  return (
    <TokenForm
      submitLabel="Continue"
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
  if (state.step === 'code') return <CodeForm authentication={authentication} submitLabel="Continue" />
  return (
    <PasswordForm
      email={session.email ?? ''}
      submitLabel="Continue"
      error={error === undefined ? undefined : explainSignIn(error, session.regionName)}
      onSubmit={submitPassword}
    />
  )
}

function Demo({ session }: { session: Session }) {
  const again = useMutation({ mutationFn: () => renewDemo(session) })
  return (
    <>
      {again.isError && <ErrorPanel error={again.error} title="The demo did not answer" />}
      <Button data-sends onClick={() => again.mutate()} loading={again.isPending} data-autofocus>
        Continue the demo
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
  readonly title = 'This token opens another profile'
  readonly meaning: string
  readonly nextStep = 'Use a token of the profile this page belongs to, or leave and sign in anew.'
  constructor(profileName: string) {
    super('wrong profile')
    this.meaning = `It opens ${profileName}.`
  }
}

class ProfileGone extends Error {
  readonly title = 'This profile is no longer among yours'
  readonly meaning = 'You were removed from its team, or it was deleted.'
  readonly nextStep = 'Leave, and sign in to another profile.'
  constructor() {
    super('profile gone')
  }
}
