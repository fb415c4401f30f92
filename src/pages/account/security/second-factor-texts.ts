import type { Account } from '#api/account/account.ts'
import type { TwoFactorMethod } from '#api/session/sign-in.ts'
import { say } from './messages/say.ts'

/** A method after a verb: "Enable codes by SMS". */
export const methodObjects: Record<TwoFactorMethod, string> = {
  get authenticator() {
    return say.authenticatorApp()
  },
  get sms() {
    return say.codesBySMS()
  },
  get email() {
    return say.codesByEMail()
  },
}

/** The same as a subject: "Codes by SMS enabled". */
export const methodSubjects: Record<TwoFactorMethod, string> = {
  get authenticator() {
    return say.authenticatorAppSubject()
  },
  get sms() {
    return say.codesBySMSSubject()
  },
  get email() {
    return say.codesByEMailSubject()
  },
}

/** Where the codes will come from, shown before the method is turned on. */
export function originOf(method: TwoFactorMethod, { phone, email }: Pick<Account, 'phone' | 'email'>): string {
  if (method === 'authenticator') return say.appMakesCodes()
  return say.codesGoTo({ place: method === 'sms' ? (phone ?? say.yourPhone()) : email })
}

/** Why a method cannot be turned on: the plan of the account, or a missing phone number. */
export function unavailable(method: TwoFactorMethod, account: Pick<Account, 'plan' | 'phone'>): string | undefined {
  if (method === 'authenticator') return undefined
  if (account.plan === 'free') return say.needsPlan()
  if (method === 'sms' && !account.phone?.trim()) return say.needsPhoneNumber()
  return undefined
}
