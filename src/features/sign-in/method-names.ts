import type { TwoFactorMethod } from '#api/session/sign-in.ts'
import { say } from './messages/say.ts'

/** The name of a second factor: "Authenticator app". */
export const methodNames: Record<TwoFactorMethod, string> = {
  get authenticator() {
    return say.authenticatorApp()
  },
  get sms() {
    return say.codeBySMS()
  },
  get email() {
    return say.codeByEMail()
  },
}

/** How its code arrives, for use inside a sentence: "sent by SMS". */
export const methodWays: Record<TwoFactorMethod, string> = {
  get authenticator() {
    return say.byAuthenticatorApp()
  },
  sms: 'SMS',
  get email() {
    return say.byEMail()
  },
}
