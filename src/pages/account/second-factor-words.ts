import type { Account } from '../../api/account.ts'
import type { TwoFactorMethod } from '../../api/sign-in.ts'

export const methodNames: Record<TwoFactorMethod, string> = {
  authenticator: 'Authenticator app',
  sms: 'Code by SMS',
  email: 'Code by e-mail',
}

/** Why a method cannot be switched on: the plan of the account, or a phone that is missing (product 3.16). */
export function unavailable(method: TwoFactorMethod, account: Account): string | undefined {
  if (method === 'authenticator') return undefined
  if (account.plan === 'free') return 'Needs the Starter or the Scale plan.'
  if (method === 'sms' && !account.phone) return 'Needs a phone number in your details.'
  return undefined
}
