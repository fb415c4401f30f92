// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Authenticator app */
  authenticatorApp: () => string
  /** Code by e-mail */
  codeByEmail: () => string
  /** Code by SMS */
  codeBySms: () => string
  /** Days */
  days: () => string
  /** Users can request it in the portal. TagoIO deletes an account only with your consent. */
  deletionHelp: () => string
  /** Account deletion requests */
  deletionRequests: () => string
  /** Each code uses one e-mail of this profile’s allocation. */
  emailCodeHelp: () => string
  /** codes by e-mail */
  emailCodes: () => string
  /** Notify the profile owner by e-mail */
  emailOwner: () => string
  /** E-mail to the profile owner */
  emailToOwner: () => string
  /** More security settings */
  furtherSecurity: () => string
  /** Hours */
  hours: () => string
  /** <activeUsers></activeUsers> can no longer choose {list}. TagoIO does not document what happens to users who use it now; test it with one user first. */
  methodsGone: (values: { activeUsers: ReactNode; list: string | number }) => ReactNode
  /** Months */
  months: () => string
  /** Duration */
  number: () => string
  /** Password rules, captcha and required two-factor authentication */
  passwordRules: () => string
  /** Passwords always need at least 6 characters. TagoIO does not document how it stores stricter rules, the captcha, required two-factor authentication or automatic deletion. Stored values are kept when you save. */
  passwordRulesHelp: () => string
  /** Two-factor authentication */
  secondFactor: () => string
  /** Methods that users can enable for themselves. */
  secondFactorHelp: () => string
  /** Security saved */
  securitySaved: () => string
  /** Users must sign in again after this time. */
  sessionHelp: () => string
  /** Session length */
  sessionLength: () => string
  /** Each code uses one SMS of this profile’s allocation. Users need a phone number. */
  smsCodeHelp: () => string
  /** codes by SMS */
  smsCodes: () => string
  /** The stored length “{length}” is invalid. It is kept until you choose another. */
  storedLength: (values: { length: string | number }) => string
  /** Disable methods */
  takeAway: () => string
  /** Disable {list}? */
  takeAwayMethods: (values: { list: string | number }) => string
  /** At most ten years */
  tenYearsAtMost: () => string
  /** the authenticator app */
  theAuthenticator: () => string
  /** Unit */
  unit: () => string
  /** Weeks */
  weeks: () => string
  /** Enter a whole number of at least 1 */
  wholeNumber: () => string
}

export const say = sayOf<Say>(en)
