import { say } from './messages/say.ts'

/** The parts of a certificate that matter here. Dates are ISO texts. */
export interface Certificate {
  subject: string
  issuer: string
  serial: string
  /** SHA-256 fingerprint: pairs of hex digits with colons, upper case; empty where the browser cannot compute it. */
  sha256: string
  sha1: string
  /** "RSA 2048", "EC P-256"; the OID of an unknown algorithm. */
  key: string
  /** Size of an RSA key in bits. */
  rsaBits: number | undefined
  signature: string
  notBefore: string
  notAfter: string
}

export type CertificateLevel = 'fine' | 'early' | 'expires' | 'soon' | 'urgent' | 'expired'

export interface CertificateState {
  level: CertificateLevel
  /** Whole days until the end; negative after it. */
  days: number
  message: string
}

const day = 86_400_000
/** Tolerance: the page's clock is updated once a minute and may be slow, but a brand-new certificate must count as valid. */
const slack = 5 * 60_000

/** How long a certificate lasts from `now` (ms), with warnings below 60, 30 and 7 days. */
export function certificateState(dates: Pick<Certificate, 'notBefore' | 'notAfter'>, now: number): CertificateState {
  const days = Math.floor((Date.parse(dates.notAfter) - now) / day)
  if (Date.parse(dates.notAfter) <= now) {
    const past = Math.floor((now - Date.parse(dates.notAfter)) / day)
    return { level: 'expired', days, message: say.expiredAgo({ days: past }) }
  }
  if (Date.parse(dates.notBefore) > now + slack) {
    const wait = Math.ceil((Date.parse(dates.notBefore) - now) / day)
    return { level: 'early', days, message: say.beginsIn({ days: wait }) }
  }
  const message = say.expiresIn({ days })
  if (days < 7) return { level: 'urgent', days, message }
  if (days < 30) return { level: 'soon', days, message }
  return { level: days < 60 ? 'expires' : 'fine', days, message }
}

/** The reasons why a certificate is weak, in words. */
export function weaknesses({ signature, rsaBits }: Pick<Certificate, 'signature' | 'rsaBits'>): string[] {
  const weak: string[] = []
  if (/md[25]|sha-?1\b/i.test(signature)) weak.push(say.brokenSignature({ signature }))
  if (rsaBits !== undefined && rsaBits < 2048) weak.push(say.keyTooShort({ bits: String(rsaBits) }))
  return weak
}
