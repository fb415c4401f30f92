import { useState, type ReactNode } from 'react'
import type { ListedProfile } from '#api/session/profile-shape.ts'
import { createSessionToken, logIn, type Login } from '#api/session/sign-in.ts'
import { CodeForm } from '#features/sign-in/CodeForm.tsx'
import { explainSignIn } from '#features/sign-in/explain-sign-in.ts'
import { PasswordForm } from '#features/sign-in/PasswordForm.tsx'
import { useAuthentication } from '#features/sign-in/use-authentication.ts'
import { Stack } from '#components/layout/Stack.tsx'
import { AddressProblem } from './address-problem.ts'
import { addressOf, enterWith, regionNameOf, type Entry } from './entry.ts'
import { NoProfile } from './NoProfile.tsx'
import { ProfileChoice } from './ProfileChoice.tsx'
import { Recovery } from './Recovery.tsx'
import classes from './SignInPage.module.css'
import { say as common } from '#lib/messages/say.ts'
import { say } from './messages/say.ts'

interface Choosing {
  login: Login
  profiles: readonly ListedProfile[]
}

/** E-mail and password, a code when the account requires one, then the profile when there are several. */
export function PasswordSignIn({ entry }: { entry: Entry }) {
  const { api = '', problem } = addressOf(entry)
  const [choosing, setChoosing] = useState<Choosing>()
  const [recovering, setRecovering] = useState(false)
  const open = async (login: Login, profile: ListedProfile) =>
    enterWith(entry, await createSessionToken(api, login, profile.id), 'password', login.email.trim())

  const authentication = useAuthentication(api, async (login, answer) => {
    const only =
      answer.profiles.length === 1 ? answer.profiles[0] : answer.profiles.find(({ id }) => id === entry.preferred)
    if (only) return open(login, only)
    setChoosing({ login, profiles: answer.profiles })
  })
  const { state, error, submitPassword } = authentication

  const lookAgain = async () => {
    if (!choosing) return
    const { profiles } = await logIn(api, choosing.login)
    const [only] = profiles
    if (only && profiles.length === 1) return open(choosing.login, only)
    setChoosing({ login: choosing.login, profiles })
  }

  if (choosing?.profiles.length === 0) {
    return (
      <Midway entry={entry} login={choosing.login}>
        <NoProfile
          api={api}
          email={choosing.login.email.trim()}
          region={regionNameOf(entry)}
          onAccepted={lookAgain}
          onBack={() => setChoosing(undefined)}
        />
      </Midway>
    )
  }
  if (choosing) {
    return (
      <Midway entry={entry} login={choosing.login}>
        <ProfileChoice
          profiles={choosing.profiles}
          onChoose={(profile) => open(choosing.login, profile)}
          onBack={() => setChoosing(undefined)}
        />
      </Midway>
    )
  }
  if (state.step === 'code') {
    return (
      <Midway entry={entry} login={state.login}>
        <CodeForm authentication={authentication} submitLabel={common.signIn()} />
      </Midway>
    )
  }
  if (recovering) return <Recovery api={api} problem={problem} onBack={() => setRecovering(false)} />
  const shown =
    problem && error !== undefined ? new AddressProblem(problem) : error && explainSignIn(error, regionNameOf(entry))
  return (
    <>
      <PasswordForm submitLabel={common.signIn()} quiet={entry.quiet} error={shown} onSubmit={submitPassword} />
      <Recovery.Link onOpen={() => setRecovering(true)} />
    </>
  )
}

/**
 * A later step: the person and the region are settled, so the style sheet hides what belongs to the first step
 * (`.start`).
 */
function Midway({ entry, login, children }: { entry: Entry; login: Login; children: ReactNode }) {
  return (
    <Stack data-midway>
      <p className={classes.about}>{say.signInToAs({ regionName: regionNameOf(entry), email: login.email.trim() })}</p>
      {children}
    </Stack>
  )
}
