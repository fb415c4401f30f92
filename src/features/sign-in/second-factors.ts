import type { Account } from '#api/account/account.ts'
import type { TwoFactorMethod } from '#api/session/sign-in.ts'

export const twoFactorMethods: readonly TwoFactorMethod[] = ['authenticator', 'sms', 'email']

/** The second-factor methods that are on, in the order they are offered; `otp` is `{}` when none is (contract 4.4). */
export const secondFactorsOf = (account: Pick<Account, 'otp'> | undefined): TwoFactorMethod[] =>
  twoFactorMethods.filter((method) => account?.otp?.[method] === true)
