// Written out of en.json by `npm run messages`: change the texts there.
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Weak certificate */
  aWeakCertificate: () => string
  /** Another certificate is valid, but TagoIO does not document whether it uses more than the first. Ask the provider for metadata with only the valid one, or with it first. */
  anotherIsValid: () => string
  /** TagoIO may reject sign-ins that use it, so no one could sign in. Renew it at the provider first. */
  answersMayBeRefused: () => string
  /** {days, plural, one {Not valid yet: starts in 1 day} other {Not valid yet: starts in # days}} */
  beginsIn: (values: { days: number }) => string
  /** Once it is renewed at the provider, add the new metadata here; until then no one can sign in. */
  bringWhenRenewed: () => string
  /** Its signature uses {signature}, which is no longer secure. */
  brokenSignature: (values: { signature: string | number }) => string
  /** The signing certificate is not valid yet */
  certificateEarly: () => string
  /** The signing certificate has expired */
  certificateExpired: () => string
  /** {days, plural, =0 {The signing certificate expires today} one {The signing certificate expires in 1 day} other {The signing certificate expires in # days}} */
  certificateExpires: (values: { days: number }) => string
  /** Certificate {number} of {of} */
  certificateOf: (values: { number: string | number; of: string | number }) => string
  /** The signing certificate is valid */
  certificateValid: () => string
  /** {count, plural, one {A signing certificate is unreadable} other {# signing certificates are unreadable}} */
  certificatesUnreadable: (values: { count: number }) => string
  /** Encryption */
  encryption: () => string
  /** {days, plural, =0 {Expired today} one {Expired 1 day ago} other {Expired # days ago}} */
  expiredAgo: (values: { days: number }) => string
  /** {days, plural, =0 {Expires today} one {Expires in 1 day} other {Expires in # days}} */
  expiresIn: (values: { days: number }) => string
  /** Fingerprints and key */
  fingerprintsAndKey: () => string
  /** The first signing certificate is not valid yet */
  firstCertificateEarly: () => string
  /** The first signing certificate has expired */
  firstCertificateExpired: () => string
  /** {days, plural, =0 {The first signing certificate expires today} one {The first signing certificate expires in 1 day} other {The first signing certificate expires in # days}} */
  firstCertificateExpires: (values: { days: number }) => string
  /** The first signing certificate is valid */
  firstCertificateValid: () => string
  /** Issued by */
  issuedBy: () => string
  /** Key */
  key: () => string
  /** Its key has {bits} bits; the minimum is 2,048. */
  keyTooShort: (values: { bits: string | number }) => string
  /** MD5 with RSA */
  md5WithRSA: () => string
  /** {certificates, plural, one {1 more certificate} other {# more certificates}} */
  moreCertificates: (values: { certificates: number }) => string
  /** No one may be able to sign in before then. */
  nobodyBeforeThen: () => string
  /** Serial number */
  serialNumber: () => string
  /** Providers list the next certificate before they switch to it. TagoIO does not document whether it uses more than the first. */
  severalHelp: () => string
  /** SHA-1 */
  sha1: () => string
  /** SHA-1 fingerprint */
  sha1Fingerprint: () => string
  /** SHA-1 with ECDSA */
  sha1WithECDSA: () => string
  /** SHA-1 with RSA */
  sha1WithRSA: () => string
  /** SHA-256 */
  sha256: () => string
  /** SHA-256 fingerprint */
  sha256Fingerprint: () => string
  /** SHA-256 with ECDSA */
  sha256WithECDSA: () => string
  /** SHA-256 with RSA */
  sha256WithRSA: () => string
  /** SHA-384 with ECDSA */
  sha384WithECDSA: () => string
  /** SHA-384 with RSA */
  sha384WithRSA: () => string
  /** SHA-512 with ECDSA */
  sha512WithECDSA: () => string
  /** SHA-512 with RSA */
  sha512WithRSA: () => string
  /** Signature */
  signature: () => string
  /** Signing */
  signing: () => string
  /** Signing and encryption */
  signingAndEncryption: () => string
  /** {certificates} signing certificates */
  signingCertificates: (values: { certificates: string | number }) => string
  /** Subject */
  subject: () => string
  /** EC (unknown curve) */
  unknownCurve: () => string
  /** Unreadable */
  unreadable: () => string
  /** It is incomplete or not a certificate. Export the metadata again. */
  unreadableHelp: () => string
  /** Use */
  use: () => string
  /** Valid from */
  validFrom: () => string
  /** Valid until */
  validUntil: () => string
  /** Certified by */
  vouchedForBy: () => string
  /** Unnamed */
  withoutAName: () => string
}

export const say = sayOf<Say>(en)
