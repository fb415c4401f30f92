import type { RunUser } from '#api/run/run-users.ts'

const names: Readonly<Record<string, string>> = { authenticator: 'Authenticator', sms: 'SMS', email: 'E-mail' }

/** The second factors that are on; `{}` or nothing means none (contract 7.2). */
export const userTwoFactorMethods = ({ otp }: Pick<RunUser, 'otp'>): string[] =>
  Object.entries(otp ?? {}).flatMap(([method, on]) => (on ? [names[method] ?? method] : []))
