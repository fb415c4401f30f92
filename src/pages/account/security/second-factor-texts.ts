import type { Account } from '#api/account/account.ts'
import type { TwoFactorMethod } from '#api/session/sign-in.ts'

/** A method after a verb: "Enable codes by SMS". */
export const methodObjects: Record<TwoFactorMethod, string> = {
  authenticator: 'authenticator app',
  sms: 'codes by SMS',
  email: 'codes by e-mail',
}

/** The same, as what was done to it: "Codes by SMS enabled". */
export const methodSubjects: Record<TwoFactorMethod, string> = {
  authenticator: 'Authenticator app',
  sms: 'Codes by SMS',
  email: 'Codes by e-mail',
}

/** Where the codes come from, told before anything is switched on. */
export function originOf(method: TwoFactorMethod, { phone, email }: Pick<Account, 'phone' | 'email'>): string {
  if (method === 'authenticator') return 'An app on your phone makes the codes; it needs no network.'
  return `The codes go to ${method === 'sms' ? (phone ?? 'your phone') : email}.`
}

/** Why a method cannot be switched on: the plan of the account, or a phone that is missing. */
export function unavailable(method: TwoFactorMethod, account: Pick<Account, 'plan' | 'phone'>): string | undefined {
  if (method === 'authenticator') return undefined
  if (account.plan === 'free')
    return 'Needs the Starter or the Scale plan; the Free plan has the authenticator app alone.'
  if (method === 'sms' && !account.phone?.trim()) return 'Needs a phone number: add it in your details first.'
  return undefined
}
