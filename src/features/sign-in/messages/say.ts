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
  /** The code is sent by e-mail. */
  codeComesEMail: () => string
  /** The code is sent by SMS. */
  codeComesSMS: () => string
  /** The code was not accepted */
  codeNotAccepted: () => string
  /** The code was not sent */
  codeNotSent: () => string
  /** A code was sent by {way}. */
  codeSentBy: (values: { way: string | number }) => string
  /** The code must have six digits */
  codeSixDigits: () => string
  /** The code is wrong or has expired. Enter the latest one */
  codeWrongExpiredEnter: () => string
  /** Copy it again, and check the region above. */
  copyAgainCheckRegion: () => string
  /** In the demo, the code <code>{code}</code> always works. <fill>Fill in</fill> */
  demoCode: (values: { code: string | number; fill: DrawTag }) => ReactNode
  /** In the demo, your password is <code>{password}</code> unless you changed it. <fill>Fill in</fill> */
  demoPassword: (values: { password: string | number; fill: DrawTag }) => ReactNode
  /** The demo sends no e-mail. What it would have sent is kept in this browser, under Demo data. <toggle>Show the latest message to you</toggle> */
  demoSendsNoMail: (values: { toggle: DrawTag }) => ReactNode
  /** The demo sends no e-mail. What it would have sent is kept in this browser, under Demo data. <toggle>Hide the latest message to you</toggle> */
  demoSendsNoMailShown: (values: { toggle: DrawTag }) => ReactNode
  /** E-mail */
  eMail: () => string
  /** The e-mail or password is wrong, or the account belongs to another region than {regionName}. */
  eMailPasswordWrong: (values: { regionName: string | number }) => string
  /** Enter a complete address, like maria@acme.example */
  enterCompleteAddressLike: () => string
  /** Enter the six-digit code */
  enterSixDigitCode: () => string
  /** Enter the latest code. */
  enterTheNewestCode: () => string
  /** Enter a password */
  enterThePassword: () => string
  /** Enter your password */
  enterYourPassword: () => string
  /** Enter your password first */
  enterYourPasswordFirst: () => string
  /** Open the link in that e-mail, then sign in. */
  followLinkMailThen: () => string
  /** From your authenticator app. */
  fromYourAuthenticatorApp: () => string
  /** Sent to {phone}. */
  itGoesToPhone: (values: { phone: string | number }) => string
  /** You have not opened the link in the confirmation e-mail yet. */
  mailConfirmationLinkStill: () => string
  /** The demo messages could not be read */
  messagesDemoCouldNot: () => string
  /** A new code was sent by {way}. */
  newCodeSentBy: (values: { way: string | number }) => string
  /** No messages to you yet. */
  nothingSentYet: () => string
  /** A token cannot contain “{odd}”. Copy it again. */
  oddCannotPartToken: (values: { odd: string | number }) => string
  /** Open your authenticator app and enter the code for TagoIO. */
  openAuthenticatorAppEnter: () => string
  /** Use {way} instead */
  otherWayInstead: (values: { way: string | number }) => string
  /** Password */
  password: () => string
  /** Paste a profile token */
  pasteAProfileToken: () => string
  /** Profile token */
  profileToken: () => string
  /** Verification method */
  secondFactor: () => string
  /** Send a code */
  sendACode: () => string
  /** Send a new code */
  sendANewCode: () => string
  /** You were not signed in */
  signRefused: () => string
  /** Six-digit code */
  sixDigitCode: () => string
  /** Start over */
  startOver: () => string
  /** TagoIO did not accept this password */
  tagoIODidNotAccept: () => string
  /** TagoIO has locked the account. */
  tagoIOHasLockedIt: () => string
  /** The token was rejected */
  theTokenWasRefused: () => string
  /** This account is blocked */
  thisAccountIsBlocked: () => string
  /** This is the token of an analysis (a-…). Paste one from Tokens in your profile (p-…). */
  tokenAnalysisPasteOne: () => string
  /** This is the token of a portal user (u-…). Paste one from Tokens in your profile (p-…). */
  tokenPortalUserU: () => string
  /** This is the token of a service authorization (at…). Paste one from Tokens in your profile (p-…). */
  tokenServiceAuthorization: () => string
  /** From Tokens in your profile. Safest is a token that expires and has only the permission you need. */
  tokensProfileOneExpiry: () => string
  /** Contact TagoIO support from the account’s e-mail address. */
  writeTagoIOSupportAccounts: () => string
  /** It is wrong or has expired. */
  wrongExpired: () => string
  /** It is wrong or has expired, has no read permission, or belongs to another region than {regionName}. */
  wrongExpiredMayNot: (values: { regionName: string | number }) => string
  /** Your account */
  yourAccount: () => string
  /** Your password */
  yourPassword: () => string
}

export const say = sayOf<Say>(en)
