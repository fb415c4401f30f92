// Written out of en.json by `npm run messages`: change the texts there.
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** An app on your phone generates the codes. It needs no network. */
  appMakesCodes: () => string
  /** At least 6 characters */
  atLeast6Characters: () => string
  /** At least 6 characters. */
  atLeast6CharactersHelp: () => string
  /** authenticator app */
  authenticatorApp: () => string
  /** Authenticator app */
  authenticatorAppSubject: () => string
  /** authenticator key */
  authenticatorKey: () => string
  /** Code or link from the e-mail */
  codeLinkMail: () => string
  /** The code is wrong, already used or expired */
  codeWrong: () => string
  /** codes by e-mail */
  codesByEMail: () => string
  /** Codes by e-mail */
  codesByEMailSubject: () => string
  /** codes by SMS */
  codesBySMS: () => string
  /** Codes by SMS */
  codesBySMSSubject: () => string
  /** Codes are sent to {place}. */
  codesGoTo: (values: { place: string | number }) => string
  /** Confirm */
  confirm: () => string
  /** Confirm {method} */
  confirmMethod: (values: { method: string | number }) => string
  /** Disable */
  disable: () => string
  /** Disable {method} */
  disableMethod: (values: { method: string | number }) => string
  /** Enable */
  enable: () => string
  /** Enable {method} */
  enableMethod: (values: { method: string | number }) => string
  /** Enter the code from the e-mail */
  enterCodeMail: () => string
  /** Enter the six-digit code */
  enterSixDigitCode: () => string
  /** I have a code */
  iHaveACode: () => string
  /** Setup key */
  key: () => string
  /** This is your last method. Without two-factor authentication, anyone who knows your password can sign in as you. */
  lastSecondFactor: () => string
  /** The e-mail was not sent */
  mailNotSent: () => string
  /** An e-mail was sent to {email}. It may take a few minutes to arrive. */
  mailOnItsWay: (values: { email: string | number }) => string
  /** TagoIO sends an e-mail to {email}. Use the code or link in it to set a new password here. */
  mailWillBeSent: (values: { email: string | number }) => string
  /** {method} disabled */
  methodDisabled: (values: { method: string | number }) => string
  /** {method} enabled */
  methodEnabled: (values: { method: string | number }) => string
  /** The method was not disabled */
  methodNotDisabled: () => string
  /** The method was not enabled */
  methodNotEnabled: () => string
  /** The method is not enabled yet */
  methodNotOnYet: () => string
  /** Add a phone number to your account details first. */
  needsPhoneNumber: () => string
  /** Requires the Starter or Scale plan. The Free plan supports only the authenticator app. */
  needsPlan: () => string
  /** New password */
  newPassword: () => string
  /** New password again */
  newPasswordAgain: () => string
  /** TagoIO accepted the code, but the new password could not be verified */
  newPasswordNotTried: () => string
  /** TagoIO accepted the code, but the new password does not work */
  newPasswordRefused: () => string
  /** TagoIO did not return a key to scan: “{words}”. If your app has no key for this account yet, set it up in TagoIO’s own admin. */
  noKey: (values: { words: string | number }) => string
  /** nothing */
  nothing: () => string
  /** Disabled */
  off: () => string
  /** Enabled */
  on: () => string
  /** Password */
  password: () => string
  /** Password changed */
  passwordChanged: () => string
  /** The new password was not set */
  passwordNotSet: () => string
  /** {origin} First confirm that it is you. */
  proveFirst: (values: { origin: string | number }) => string
  /** QR code for your authenticator app */
  qrCodeAuthenticatorApp: () => string
  /** Scan this with your authenticator app, or enter the key manually. Then enter the code that the app shows. */
  scanKey: () => string
  /** Two-factor authentication */
  secondFactor: () => string
  /** Send recovery e-mail */
  sendRecoveryMail: () => string
  /** Set a new password */
  setANewPassword: () => string
  /** Set password */
  setPassword: () => string
  /** Six-digit code */
  sixDigitCode: () => string
  /** The passwords do not match */
  theTwoDiffer: () => string
  /** Try to sign in with the new password in another window, or request another e-mail. */
  tryNewPassword: () => string
  /** You enter a code besides your password to sign in, create a token or leave a profile. */
  withSecondFactor: () => string
  /** Anyone who knows your password can sign in as you. Enable a method to prevent this. */
  withoutSecondFactor: () => string
  /** Your account */
  yourAccount: () => string
  /** your phone */
  yourPhone: () => string
}

export const say = sayOf<Say>(en)
