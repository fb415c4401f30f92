// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import type { DrawTag } from '#lib/words/node-of.ts'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** This account is not confirmed yet */
  accountNotConfirmedYet: () => string
  /** Authenticator app */
  authenticatorApp: () => string
  /** authenticator app */
  byAuthenticatorApp: () => string
  /** e-mail */
  byEMail: () => string
  /** Check both, and the region above. */
  checkBothRegionAbove: () => string
  /** Code by e-mail */
  codeByEMail: () => string
  /** Code by SMS */
  codeBySMS: () => string
  /** The code comes by e-mail. */
  codeComesEMail: () => string
  /** The code comes by SMS. */
  codeComesSMS: () => string
  /** The code was not accepted */
  codeNotAccepted: () => string
  /** The code was not sent */
  codeNotSent: () => string
  /** A code was sent by {way}. */
  codeSentBy: (values: { way: string | number }) => string
  /** The code has six digits */
  codeSixDigits: () => string
  /** The code is wrong or has expired. Enter the newest one */
  codeWrongExpiredEnter: () => string
  /** Copy it again, and check the region above. */
  copyAgainCheckRegion: () => string
  /** In the demo the code <code>{code}</code> is always right. <fill>Fill it in</fill> */
  demoCode: (values: { code: string | number; fill: DrawTag }) => ReactNode
  /** In the demo your password is <code>{password}</code>, unless you changed it there. <fill>Fill it in</fill> */
  demoPassword: (values: { password: string | number; fill: DrawTag }) => ReactNode
  /** The demo sends no mail; what it would have sent is kept in this browser, under Demo data. <toggle>Show the newest message to you</toggle> */
  demoSendsNoMail: (values: { toggle: DrawTag }) => ReactNode
  /** The demo sends no mail; what it would have sent is kept in this browser, under Demo data. <toggle>Hide the newest message to you</toggle> */
  demoSendsNoMailShown: (values: { toggle: DrawTag }) => ReactNode
  /** E-mail */
  eMail: () => string
  /** The e-mail or the password is wrong, or the account belongs to another region than {regionName}. */
  eMailPasswordWrong: (values: { regionName: string | number }) => string
  /** Enter a complete address, like maria@acme.example */
  enterCompleteAddressLike: () => string
  /** Enter the six-digit code */
  enterSixDigitCode: () => string
  /** Enter the newest code. */
  enterTheNewestCode: () => string
  /** Enter the password */
  enterThePassword: () => string
  /** Enter your password */
  enterYourPassword: () => string
  /** Enter your password first */
  enterYourPasswordFirst: () => string
  /** Follow the link in that mail, then sign in. */
  followLinkMailThen: () => string
  /** From your authenticator app. */
  fromYourAuthenticatorApp: () => string
  /** It goes to {phone}. */
  itGoesToPhone: (values: { phone: string | number }) => string
  /** The mail with the confirmation link is still open. */
  mailConfirmationLinkStill: () => string
  /** The messages of the demo could not be read */
  messagesDemoCouldNot: () => string
  /** A new code was sent by {way}. */
  newCodeSentBy: (values: { way: string | number }) => string
  /** Nothing was sent to you yet. */
  nothingSentYet: () => string
  /** “{odd}” cannot be part of a token. Copy it again. */
  oddCannotPartToken: (values: { odd: string | number }) => string
  /** Open your authenticator app and enter its code for TagoIO. */
  openAuthenticatorAppEnter: () => string
  /** Use {way} instead */
  otherWayInstead: (values: { way: string | number }) => string
  /** Password */
  password: () => string
  /** Paste a profile token */
  pasteAProfileToken: () => string
  /** Profile token */
  profileToken: () => string
  /** Second factor */
  secondFactor: () => string
  /** Send a code */
  sendACode: () => string
  /** Send a new code */
  sendANewCode: () => string
  /** The sign-in was refused */
  signRefused: () => string
  /** Six-digit code */
  sixDigitCode: () => string
  /** Start over */
  startOver: () => string
  /** TagoIO did not accept this password */
  tagoIODidNotAccept: () => string
  /** TagoIO has locked it. */
  tagoIOHasLockedIt: () => string
  /** The token was refused */
  theTokenWasRefused: () => string
  /** This account is blocked */
  thisAccountIsBlocked: () => string
  /** This is the token of an analysis (a-…). Paste one from Tokens in your profile (p-…). */
  tokenAnalysisPasteOne: () => string
  /** This is the token of a portal user (u-…). Paste one from Tokens in your profile (p-…). */
  tokenPortalUserU: () => string
  /** This is the token of a service authorization (at…). Paste one from Tokens in your profile (p-…). */
  tokenServiceAuthorization: () => string
  /** From Tokens in your profile. One with an expiry and only the permission you need is safest. */
  tokensProfileOneExpiry: () => string
  /** Write to TagoIO support from the account’s address. */
  writeTagoIOSupportAccounts: () => string
  /** It is wrong or has expired. */
  wrongExpired: () => string
  /** It is wrong or expired, may not read, or belongs to another region than {regionName}. */
  wrongExpiredMayNot: (values: { regionName: string | number }) => string
  /** Your account */
  yourAccount: () => string
  /** Your password */
  yourPassword: () => string
}

export const say = sayOf<Say>(en)
