import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import * as z from 'zod/mini'
import { meant } from '#components/form/fields/pasted.ts'
import { accounts } from '#api/account/account.ts'
import { ApiError } from '#api/http/errors.ts'
import { secondFactorsOf } from './second-factors.ts'
import { twoFactorChallenge, type Login, type TwoFactorMethod } from '#api/session/sign-in.ts'
import { useSession } from '#app/use-session.ts'
import { say } from './messages/say.ts'

/** The part of a form that proves identity: the account's password, and its second factor where one is on. */
export const proofFields = {
  password: z.string().check(z.minLength(1, { error: say.enterYourPassword })),
  method: z.string(),
  code: z.string().check(meant.code, z.regex(/^$|^\d{6}$/, { error: say.codeSixDigits })),
}
export const noProof = { password: '', method: '', code: '' }
/** Fields that no draft may keep. */
export const proofSecrets = ['password', 'code'] as const

export interface ProofValues {
  password: string
  method: string
  code: string
}

/**
 * Asks for the account's password, and for a code when the account or the server requires one.
 * @param options.code false where the password is enough (contract 4.6), unless the server says otherwise
 */
export function useProof({ code = true }: { code?: boolean } = {}) {
  const state = useSession()
  const session = state.status === 'signed-out' ? undefined : state.session
  const account = useQuery(accounts.one()).data
  const [asked, setAsked] = useState<readonly TwoFactorMethod[]>()
  const methods = asked ?? (code ? secondFactorsOf(account) : [])
  const email = account?.email || session?.email || ''

  const loginOf = ({ password, method, code: pin }: ProofValues): Login => {
    if (methods.length === 0) return { email, password }
    const type = methods.find((one) => one === method) ?? methods[0] ?? 'authenticator'
    return { email, password, otp_type: type, pin_code: pin }
  }

  /** @throws an ApiError that names the field, when the password or the code was refused: the form stays (regression class R14). */
  const prove = async <Result>(values: ProofValues, act: (login: Login) => Promise<Result>): Promise<Result> => {
    if (methods.length > 0 && values.code === '') throw onField('code', say.enterSixDigitCode())
    try {
      return await act(loginOf(values))
    } catch (error) {
      const challenge = twoFactorChallenge(error)
      if (challenge) setAsked([...new Set([challenge.preferred, ...challenge.methods])])
      throw explainProof(error)
    }
  }
  return { api: session?.api ?? '', email, methods, prove }
}

/** For a request that knows its account from the token and takes no address (contract 5.6). */
export const withoutAddress = ({ password, otp_type, pin_code }: Login) => ({
  password,
  ...(otp_type === undefined ? {} : { otp_type }),
  ...(pin_code === undefined ? {} : { pin_code }),
})

export type Proof = ReturnType<typeof useProof>

/** A refused proof as an error beside its field; every other failure unchanged. */
export function explainProof(error: unknown): unknown {
  if (!(error instanceof ApiError)) return error
  if (error.kind === 'two-factor') return onField('code', say.enterSixDigitCode())
  if (error.kind !== 'unauthorized' && error.kind !== 'invalid') return error
  const detail = error.detail ?? ''
  if (/\b(pin|otp|code)\b/i.test(detail)) return onField('code', say.codeWrongExpiredEnter())
  if (/password|credential/i.test(detail)) return onField('password', say.tagoIODidNotAccept())
  return error
}

/** A refusal that a form shows beside one of its fields. */
export const onField = (field: string, message: string) =>
  new ApiError({ kind: 'invalid', fields: { [field]: message } })
