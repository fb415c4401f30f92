import type { Call } from '#emulator/call.ts'
import { invalid, Refusal } from '#emulator/refusal.ts'
import { type AccountRow, findAccountByEmail } from '#emulator/store/account/accounts.ts'
import { authenticatorOf, isSentPin } from '#emulator/store/account/one-time-codes.ts'
import { z } from '../body.ts'
import { passwordDigest } from './digest.ts'
import { isTotp } from './totp.ts'

export const otpTypes = ['authenticator', 'sms', 'email'] as const
export type OtpType = (typeof otpTypes)[number]
export type OtpState = Partial<Record<OtpType, boolean>>

/** What proves who somebody is (contract 4.1). */
export const credentials = {
  email: z.string('Expected string'),
  password: z.string('Expected string'),
  otp_type: z.optional(z.nullable(z.enum(otpTypes, 'Invalid enum value'))),
  pin_code: z.optional(z.nullable(z.string('Expected string'))),
}

interface Credentials {
  email: string
  password: string
  otp_type?: OtpType | null | undefined
  pin_code?: string | null | undefined
}

/** The account of a right e-mail and password. Throws 401 with `wrong`, or with the reason it may not sign in. */
export function checkPassword(call: Call, given: Credentials, wrong = 'Invalid credentials'): AccountRow {
  const account = findAccountByEmail(call.db, given.email)
  if (!account || account.password !== passwordDigest(account.id, given.password)) throw new Refusal(401, wrong)
  if (account.blocked) throw new Refusal(401, 'Your account is blocked. Please contact support.')
  if (!account.active) throw new Refusal(401, 'Your account is not confirmed yet. Please check your e-mail.')
  return account
}

/** The methods switched on, in the order they are offered. */
export function otpMethods(account: AccountRow): OtpType[] {
  const state: OtpState = JSON.parse(account.otp)
  return otpTypes.filter((type) => state[type])
}

const maskPhone = (phone: string): string => `${'*'.repeat(Math.max(0, phone.length - 4))}${phone.slice(-4)}`

/** Password and, where it is on, the second factor. Throws the challenge of contract 4.1: 400 with JSON in the message. */
export function checkCredentials(call: Call, given: Credentials, wrong?: string): AccountRow {
  const account = checkPassword(call, given, wrong)
  const methods = otpMethods(account)
  if (methods.length === 0) return account
  if (!given.pin_code) {
    throw invalid(
      JSON.stringify({
        otp_enabled: methods,
        otp_autosend: methods[0],
        ...(account.phone ? { phone: maskPhone(account.phone) } : {}),
      }),
    )
  }
  const type = given.otp_type ?? 'authenticator'
  if (!methods.includes(type)) throw invalid('Invalid OTP type')
  if (!isRightPin(call, account.id, type, given.pin_code)) throw new Refusal(401, 'Invalid PIN code')
  return account
}

/**
 * `000000` always fails and `123456` always passes, so that both ways can be shown (contract 4.6); else what the app
 * shows, or what was sent. `pending` asks for a secret that is not in use yet.
 */
export function isRightPin(call: Call, account: string, type: OtpType, pin: string, pending = false): boolean {
  if (pin === '000000') return false
  if (pin === '123456') return true
  if (type !== 'authenticator') return isSentPin(call.db, account, type, pin, call.now)
  const known = authenticatorOf(call.db, account)
  const secret = pending ? known.pending : known.secret
  return secret !== null && isTotp(secret, pin, call.now)
}
