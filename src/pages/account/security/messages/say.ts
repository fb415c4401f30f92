// Written out of en.json by `npm run messages`: change the texts there.
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** An app on your phone makes the codes; it needs no network. */
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
  /** Code or link of the mail */
  codeLinkMail: () => string
  /** The code is wrong, was used, or has expired */
  codeWrong: () => string
  /** codes by e-mail */
  codesByEMail: () => string
  /** Codes by e-mail */
  codesByEMailSubject: () => string
  /** codes by SMS */
  codesBySMS: () => string
  /** Codes by SMS */
  codesBySMSSubject: () => string
  /** The codes go to {place}. */
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
  /** Enter the code of the mail */
  enterCodeMail: () => string
  /** Enter the six-digit code */
  enterSixDigitCode: () => string
  /** I have a code */
  iHaveACode: () => string
  /** Key */
  key: () => string
  /** This is your last second factor. Without one, whoever knows your password can sign in as you. */
  lastSecondFactor: () => string
  /** The mail was not sent */
  mailNotSent: () => string
  /** A mail is on its way to {email}. It may take some minutes. */
  mailOnItsWay: (values: { email: string | number }) => string
  /** TagoIO sends a mail to {email}; with the code or link in it you set a new password here. */
  mailWillBeSent: (values: { email: string | number }) => string
  /** {method} disabled */
  methodDisabled: (values: { method: string | number }) => string
  /** {method} enabled */
  methodEnabled: (values: { method: string | number }) => string
  /** The method was not disabled */
  methodNotDisabled: () => string
  /** The method was not enabled */
  methodNotEnabled: () => string
  /** The method is not on yet */
  methodNotOnYet: () => string
  /** Needs a phone number: add it in your details first. */
  needsPhoneNumber: () => string
  /** Needs the Starter or the Scale plan; the Free plan has the authenticator app alone. */
  needsPlan: () => string
  /** New password */
  newPassword: () => string
  /** New password again */
  newPasswordAgain: () => string
  /** TagoIO accepted the code, but the new password could not be tried */
  newPasswordNotTried: () => string
  /** TagoIO accepted the code, but the new password does not work */
  newPasswordRefused: () => string
  /** TagoIO answered without a key to scan: “{words}”. If your app has no key for this account yet, set it up in TagoIO’s own admin. */
  noKey: (values: { words: string | number }) => string
  /** nothing */
  nothing: () => string
  /** Off */
  off: () => string
  /** On */
  on: () => string
  /** Password */
  password: () => string
  /** Password changed */
  passwordChanged: () => string
  /** The new password is not in place */
  passwordNotSet: () => string
  /** {origin} First prove that it is you. */
  proveFirst: (values: { origin: string | number }) => string
  /** QR code for your authenticator app */
  qrCodeAuthenticatorApp: () => string
  /** Scan this with your authenticator app, or enter the key by hand. Then type the code that the app shows. */
  scanKey: () => string
  /** Second factor */
  secondFactor: () => string
  /** Send recovery mail */
  sendRecoveryMail: () => string
  /** Set a new password */
  setANewPassword: () => string
  /** Set password */
  setPassword: () => string
  /** Six-digit code */
  sixDigitCode: () => string
  /** The two differ */
  theTwoDiffer: () => string
  /** Try to sign in with the new password in another window, or have another mail sent. */
  tryNewPassword: () => string
  /** Signing in, making a token and leaving a profile ask for a code besides your password. */
  withSecondFactor: () => string
  /** Off: whoever knows your password can sign in as you. Switch one on. */
  withoutSecondFactor: () => string
  /** Your account */
  yourAccount: () => string
  /** your phone */
  yourPhone: () => string
}

export const say = sayOf<Say>(en)
