import { useState } from 'react'
import type { ListedProfile } from '../../api/profiles.ts'
import { createSessionToken, type Login } from '../../api/sign-in.ts'
import { CodeForm } from '../shell/authenticate/CodeForm.tsx'
import { explainSignIn } from '../shell/authenticate/explain-sign-in.ts'
import { PasswordForm } from '../shell/authenticate/PasswordForm.tsx'
import { useAuthentication } from '../shell/authenticate/use-authentication.ts'
import { AddressProblem } from './address-problem.ts'
import { addressOf, enterWith, regionNameOf, type Entry } from './entry.ts'
import { ProfileChoice } from './ProfileChoice.tsx'
import { Recovery } from './Recovery.tsx'

interface Choosing {
  login: Login
  profiles: readonly ListedProfile[]
}

/** E-mail and password, a code when the account asks for one, then the profile when there are several. */
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

  if (choosing) {
    return (
      <ProfileChoice
        profiles={choosing.profiles}
        onChoose={(profile) => open(choosing.login, profile)}
        onBack={() => setChoosing(undefined)}
      />
    )
  }
  if (state.step === 'code') return <CodeForm authentication={authentication} submitLabel="Sign in" />
  if (recovering) return <Recovery api={api} problem={problem} onBack={() => setRecovering(false)} />
  const shown =
    problem && error !== undefined ? new AddressProblem(problem) : error && explainSignIn(error, regionNameOf(entry))
  return (
    <>
      <PasswordForm submitLabel="Sign in" error={shown} onSubmit={submitPassword} />
      <Recovery.Link onOpen={() => setRecovering(true)} />
    </>
  )
}
