import type { TwoFactorMethod } from '#api/session/sign-in.ts'

/** A second factor by its name: "Authenticator app". */
export const methodNames: Record<TwoFactorMethod, string> = {
  authenticator: 'Authenticator app',
  sms: 'Code by SMS',
  email: 'Code by e-mail',
}

/** The way its code comes, inside a sentence: "sent by SMS". */
export const methodWays: Record<TwoFactorMethod, string> = {
  authenticator: 'authenticator app',
  sms: 'SMS',
  email: 'e-mail',
}
