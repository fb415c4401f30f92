import type { RunUser } from '#api/run/run-users.ts'
import { say } from './messages/say.ts'
import { listInWords } from '#lib/words/list-in-words.ts'

const names: Readonly<Record<string, () => string>> = {
  authenticator: say.authenticator,
  sms: () => 'SMS',
  email: say.email,
}

/** The second factors that are enabled; `{}` or nothing means none (contract 7.2). */
const userTwoFactorMethods = ({ otp }: Pick<RunUser, 'otp'>): string[] =>
  Object.entries(otp ?? {}).flatMap(([method, on]) =>
    on ? [(Object.hasOwn(names, method) ? names[method]?.() : undefined) ?? method] : [],
  )

/** The same as a list in words; empty if none is enabled. */
export const describeTwoFactor = (user: Pick<RunUser, 'otp'>): string => listInWords(userTwoFactorMethods(user), 'unit')
