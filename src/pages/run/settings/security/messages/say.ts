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
  /** Users can ask for it in the portal. TagoIO deletes nobody without your consent. */
  deletionHelp: () => string
  /** Requests to delete an account */
  deletionRequests: () => string
  /** Each code is one e-mail of the profile’s service. */
  emailCodeHelp: () => string
  /** codes by e-mail */
  emailCodes: () => string
  /** E-mail the owner of this profile */
  emailOwner: () => string
  /** E-mail to the owner of the profile */
  emailToOwner: () => string
  /** Further security settings */
  furtherSecurity: () => string
  /** Hours */
  hours: () => string
  /** <activeUsers></activeUsers> can no longer choose {list}. TagoIO does not say what becomes of those who use it now; try it with one user first. */
  methodsGone: (values: { activeUsers: ReactNode; list: string | number }) => ReactNode
  /** Months */
  months: () => string
  /** Number */
  number: () => string
  /** Password rules, captcha, enforcement and the rest */
  passwordRules: () => string
  /** A password has at least 6 characters, whatever is set. TagoIO has not published how it stores stricter rules, the captcha, an enforced second factor, deleting at once or by an analysis. What this portal holds of them is kept by every save. */
  passwordRulesHelp: () => string
  /** Second factor */
  secondFactor: () => string
  /** Which methods users may switch on for themselves. */
  secondFactorHelp: () => string
  /** Security saved */
  securitySaved: () => string
  /** After this time users sign in again. */
  sessionHelp: () => string
  /** Session length */
  sessionLength: () => string
  /** Each code is one SMS of the profile’s service; users need a phone number. */
  smsCodeHelp: () => string
  /** codes by SMS */
  smsCodes: () => string
  /** Stored is “{length}”, which this page cannot read. It stays until you choose another length. */
  storedLength: (values: { length: string | number }) => string
  /** Take away */
  takeAway: () => string
  /** Take away {list}? */
  takeAwayMethods: (values: { list: string | number }) => string
  /** At most ten years */
  tenYearsAtMost: () => string
  /** the authenticator app */
  theAuthenticator: () => string
  /** Unit */
  unit: () => string
  /** Weeks */
  weeks: () => string
  /** A whole number from 1 */
  wholeNumber: () => string
}

export const say = sayOf<Say>(en)
