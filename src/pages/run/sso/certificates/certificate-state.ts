import { finding, type Finding } from '../metadata/finding.ts'

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
  words: string
}

const day = 86_400_000
const count = (days: number) => (days === 1 ? '1 day' : `${days} days`)

/** How long a certificate lasts from `now` (ms): warned of below 60, 30 and 7 days (product 3.7.1). */
export function certificateState(dates: Pick<Certificate, 'notBefore' | 'notAfter'>, now: number): CertificateState {
  const days = Math.floor((Date.parse(dates.notAfter) - now) / day)
  if (Date.parse(dates.notAfter) <= now) {
    const past = Math.floor((now - Date.parse(dates.notAfter)) / day)
    return { level: 'expired', days, words: past === 0 ? 'Expired today' : `Expired ${count(past)} ago` }
  }
  if (Date.parse(dates.notBefore) > now) {
    const wait = Math.ceil((Date.parse(dates.notBefore) - now) / day)
    return { level: 'early', days, words: `Not valid yet: begins in ${count(wait)}` }
  }
  const words = days === 0 ? 'Expires today' : `Expires in ${count(days)}`
  if (days < 7) return { level: 'urgent', days, words }
  if (days < 30) return { level: 'soon', days, words }
  return { level: days < 60 ? 'expires' : 'fine', days, words }
}

/** What makes a certificate weak, in words. */
export function weaknesses({ signature, rsaBits }: Pick<Certificate, 'signature' | 'rsaBits'>): string[] {
  const weak: string[] = []
  if (/md[25]|sha-?1\b/i.test(signature)) weak.push(`It is signed with ${signature}, which is broken.`)
  if (rsaBits !== undefined && rsaBits < 2048) weak.push(`Its key has ${rsaBits} bits; 2048 is the least.`)
  return weak
}

/** A certificate as it stood in the metadata: read, or not readable. */
export interface FoundCertificate {
  use: 'signing' | 'encryption' | 'both'
  read: Certificate | undefined
}

/** What the certificates of a provider mean for signing in. Those for encryption count for nothing. */
export function certificateFindings(all: readonly FoundCertificate[], now: number): Finding[] {
  const signing = all.filter(({ use }) => use !== 'encryption')
  const read = signing.flatMap((one) => one.read ?? [])
  const findings: Finding[] = []
  const unread = signing.length - read.length
  if (unread > 0) {
    findings.push(
      finding(
        read.length === 0 ? 'stop' : 'risk',
        'unreadable-certificate',
        unread === 1 ? 'A signing certificate cannot be read' : `${unread} signing certificates cannot be read`,
        'It is cut, or not a certificate. Export the metadata again.',
      ),
    )
  }
  if (read.length === 0) return findings
  findings.push(lifeFinding(read, now))
  if (read.length > 1) {
    findings.push(
      finding(
        'warn',
        'several-certificates',
        `${read.length} signing certificates`,
        'Providers list the next one before they change. No documentation says whether TagoIO takes more than the first.',
      ),
    )
  }
  const weak = [...new Set(read.flatMap(weaknesses))]
  if (weak.length > 0) findings.push(finding('warn', 'weak-certificate', 'A weak certificate', weak.join(' ')))
  return findings
}

/** The certificate that lasts longest among those valid now decides. */
function lifeFinding(read: readonly Certificate[], now: number): Finding {
  const states = read.map((certificate) => certificateState(certificate, now))
  const valid = states.filter(({ level }) => level !== 'expired' && level !== 'early')
  if (valid.length === 0) {
    return states.some(({ level }) => level === 'early')
      ? finding(
          'risk',
          'early-certificate',
          'The signing certificate is not valid yet',
          'Nobody may get in before then.',
        )
      : finding(
          'risk',
          'expired-certificate',
          'The signing certificate has expired',
          'Answers signed with it may be refused, and then nobody gets in. Renew it at the provider first.',
        )
  }
  const [best = valid[0]] = valid.toSorted((a, b) => b.days - a.days)
  if (!best || best.level === 'fine')
    return finding('ok', 'certificate', 'The signing certificate is valid', best?.words)
  return finding(
    best.level === 'urgent' ? 'risk' : 'warn',
    'expiring-certificate',
    `The signing certificate ${best.words.toLowerCase()}`,
    'When it is renewed at the provider, bring the new metadata here; until then nobody gets in.',
  )
}
