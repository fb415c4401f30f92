import type { Account } from './account.ts'
import type { TwoFactorMethod } from './sign-in.ts'

const methods: readonly TwoFactorMethod[] = ['authenticator', 'sms', 'email']

/** The second-factor methods that are on, in the order they are offered; `otp` is `{}` when none is (contract 4.4). */
export function secondFactorsOf(account: Account): TwoFactorMethod[] {
  const otp = account['otp']
  if (typeof otp !== 'object' || otp === null) return []
  return methods.filter((method) => Reflect.get(otp, method) === true)
}
