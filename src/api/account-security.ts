import { mutationOptions } from '@tanstack/react-query'
import { send } from './client.ts'
import { sentence } from './primitives.ts'
import { request } from './request.ts'
import { logIn, twoFactorChallenge, type TwoFactorMethod } from './sign-in.ts'

interface Proof {
  email: string
  password: string
}

const ownKey = ['account'] as const

/** Second factors of the account (contract 4.6). */
export const secondFactors = {
  /** Answers whatever the server says: for an authenticator it holds the key somewhere, in no published shape. */
  enable: (method: TwoFactorMethod) =>
    mutationOptions({
      mutationFn: (proof: Proof) =>
        request('POST /account/otp/{type}/enable', {
          profile: 'any',
          path: { type: method },
          body: proof,
          answer: sentence,
        }),
      gcTime: 0,
    }),
  /** Only now is the method on. */
  confirm: (method: TwoFactorMethod) =>
    mutationOptions({
      mutationFn: (code: string) =>
        request('POST /account/otp/{type}/confirm', {
          profile: 'any',
          path: { type: method },
          body: { pin_code: code },
          answer: sentence,
        }),
      meta: { makesStale: [ownKey] },
      gcTime: 0,
    }),
  disable: (method: TwoFactorMethod) =>
    mutationOptions({
      mutationFn: (proof: Proof) =>
        request('POST /account/otp/{type}/disable', {
          profile: 'any',
          path: { type: method },
          body: proof,
          answer: sentence,
        }),
      meta: { makesStale: [ownKey] },
      gcTime: 0,
    }),
}

/**
 * Sets a new password with the code of the recovery mail, which takes the token's place (contract 4.5), then proves it by
 * signing in with it: the call is known to say yes without doing anything.
 * @returns whether the new password opens the account
 */
export async function changePassword(api: string, code: string, { email, password }: Proof): Promise<boolean> {
  await send('POST /account/passwordreset', { api, token: code.trim() }, { body: { password }, answer: sentence })
  try {
    await logIn(api, { email, password })
    return true
  } catch (error) {
    // A code is asked for only after a right password.
    return twoFactorChallenge(error) !== undefined
  }
}
