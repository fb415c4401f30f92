import { say } from './messages/say.ts'

/** What of a certificate matters here. Dates are ISO texts. */
export interface Certificate {
  subject: string
  issuer: string
  serial: string
  /** Pairs of hex digits with colons, upper case; empty where the browser cannot compute them. */
  sha256: string
  sha1: string
  /** "RSA 2048", "EC P-256"; the OID of what is not known. */
  key: string
  /** Bits of an RSA modulus. */
  rsaBits: number | undefined
  signature: string
  notBefore: string
  notAfter: string
}

export type CertificateLevel = 'fine' | 'early' | 'expires' | 'soon' | 'urgent' | 'expired'

export interface CertificateState {
  level: CertificateLevel
  /** Whole days until the end; negative once it has passed. */
  days: number
  message: string
}

const day = 86_400_000
/** One that was made a moment ago counts, although the clock here is read each minute alone and may be a little slow. */
const slack = 5 * 60_000

/** How long a certificate lasts from `now` (ms): warned of below 60, 30 and 7 days. */
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

/** What makes a certificate weak, in words. */
export function weaknesses({ signature, rsaBits }: Pick<Certificate, 'signature' | 'rsaBits'>): string[] {
  const weak: string[] = []
  if (/md[25]|sha-?1\b/i.test(signature)) weak.push(say.brokenSignature({ signature }))
  if (rsaBits !== undefined && rsaBits < 2048) weak.push(say.keyTooShort({ bits: String(rsaBits) }))
  return weak
}
