import { mutationOptions } from '@tanstack/react-query'
import { send } from '../http/client.ts'
import { ApiError } from '../http/errors.ts'
import { sentence } from '../http/wire-fields.ts'
import { request } from '../session/request.ts'
import { logIn, twoFactorChallenge, type Login, type TwoFactorMethod } from '../session/sign-in.ts'

interface Proof {
  email: string
  password: string
}

const ownKey = ['account'] as const

/** Second factors of the account (contract 4.6). */
export const secondFactors = {
  /**
   * Resolves to the server's answer as it is: for an authenticator the key is somewhere in it, in no published shape.
   */
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
  /** Only this turns the method on. */
  confirm: (method: TwoFactorMethod) =>
    mutationOptions({
      mutationFn: (code: string) =>
        request('POST /account/otp/{type}/confirm', {
          profile: 'any',
          path: { type: method },
          body: { pin_code: code },
          answer: sentence,
        }),
      meta: { invalidates: [ownKey] },
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
      meta: { invalidates: [ownKey] },
      gcTime: 0,
    }),
}

/** What is known of a new password: it works, it does not, or the question could not be answered. */
export type PasswordProof = 'works' | 'refused' | 'unknown'

/**
 * Sets a new password with the code of the recovery mail, which is sent as the token (contract 4.5). Then signs in with
 * it:
 * the server is known to say yes without changing anything. A lost answer is settled in the same way.
 * @throws ApiError when the code or the password was refused
 */
export async function changePassword(api: string, code: string, { email, password }: Proof): Promise<PasswordProof> {
  try {
    await send('POST /account/passwordreset', { api, token: code }, { body: { password }, answer: sentence })
  } catch (error) {
    if (!wasLost(error) || (await tryPassword(api, { email, password })) !== 'works') throw error
    return 'works'
  }
  return tryPassword(api, { email, password })
}

/**
 * Removes the account and every profile it owns. The request itself asks for no proof (contract 4.4), so the person
 * first
 * proves who they are by signing in. When the answer is lost, a password that no longer works shows that it was done.
 * @throws ApiError of the proof, or of the removal
 */
export async function deleteAccount(api: string, login: Login): Promise<void> {
  await logIn(api, login)
  try {
    await request('DELETE /account', { profile: 'any', answer: sentence })
  } catch (error) {
    const { email, password } = login
    if (!wasLost(error) || (await tryPassword(api, { email, password })) !== 'refused') throw error
  }
}

async function tryPassword(api: string, proof: Proof): Promise<PasswordProof> {
  try {
    await logIn(api, proof)
    return 'works'
  } catch (error) {
    // The server asks for a code only after a right password.
    if (twoFactorChallenge(error)) return 'works'
    return error instanceof ApiError && ['unauthorized', 'invalid'].includes(error.kind) ? 'refused' : 'unknown'
  }
}

const wasLost = (error: unknown) => error instanceof ApiError && error.maybeDone
