import type { TwoFactorMethod } from '#api/session/sign-in.ts'

/** The name of a second factor: "Authenticator app". */
export const methodNames: Record<TwoFactorMethod, string> = {
  authenticator: 'Authenticator app',
  sms: 'Code by SMS',
  email: 'Code by e-mail',
}

/** How its code arrives, for use inside a sentence: "sent by SMS". */
export const methodWays: Record<TwoFactorMethod, string> = {
  authenticator: 'authenticator app',
  sms: 'SMS',
  email: 'e-mail',
}
