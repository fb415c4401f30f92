import { useState } from 'react'
import {
  logIn,
  sendPin,
  twoFactorChallenge,
  type Login,
  type LoginAnswer,
  type TwoFactorChallenge,
  type TwoFactorMethod,
} from '#api/session/sign-in.ts'

export type AuthenticationStep =
  | { step: 'password' }
  | {
      step: 'code'
      login: Login
      challenge: TwoFactorChallenge
      method: TwoFactorMethod
      sentTo: TwoFactorMethod | undefined
    }

/** Called with a sign-in that the server accepted. May throw; the person then stays on the form. */
export type OnSignedIn = (login: Login, answer: LoginAnswer) => Promise<void>

/**
 * The steps of signing in with e-mail and password. A wrong code keeps the code step (regression class R14), and a lost
 * connection keeps everything typed. The password is held in memory until the last step is done.
 */
export function useAuthentication(api: string, onSignedIn: OnSignedIn) {
  const [state, setState] = useState<AuthenticationStep>({ step: 'password' })
  const [error, setError] = useState<unknown>()

  const attempt = async (work: () => Promise<void>) => {
    setError(undefined)
    try {
      await work()
    } catch (failure) {
      setError(failure)
    }
  }

  const send = (login: Login, challenge: TwoFactorChallenge, method: TwoFactorMethod) =>
    attempt(async () => {
      setState({ step: 'code', login, challenge, method, sentTo: undefined })
      if (method === 'authenticator') return
      await sendPin(api, { ...login, otp_type: method })
      setState({ step: 'code', login, challenge, method, sentTo: method })
    })

  const submitPassword = (login: Login) =>
    attempt(async () => {
      const answer = await logIn(api, login).catch((failure: unknown) => {
        const challenge = twoFactorChallenge(failure)
        if (!challenge) throw failure
        return challenge
      })
      if ('profiles' in answer) return onSignedIn(login, answer)
      await send(login, answer, answer.preferred)
    })

  const submitCode = (code: string) =>
    attempt(async () => {
      if (state.step !== 'code') return
      const login: Login = { ...state.login, otp_type: state.method, pin_code: code }
      await onSignedIn(login, await logIn(api, login))
    })

  const chooseMethod = (method: TwoFactorMethod) =>
    state.step === 'code' ? send(state.login, state.challenge, method) : Promise.resolve()

  const startOver = () => {
    setError(undefined)
    setState({ step: 'password' })
  }

  return { state, error, submitPassword, submitCode, chooseMethod, startOver }
}

export type Authentication = ReturnType<typeof useAuthentication>
