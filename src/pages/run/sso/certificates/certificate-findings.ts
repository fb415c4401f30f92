import { finding, type MetadataFinding } from '../metadata/finding.ts'
import { certificateState, weaknesses, type Certificate } from './certificate-state.ts'
import { say } from './messages/say.ts'

/** The certificate of one key in the metadata; it may be unreadable. */
export interface FoundCertificate {
  use: 'signing' | 'encryption' | 'both'
  read: Certificate | undefined
  /** How many issuing certificates the metadata has for it. */
  chain: number
}

/**
 * What the provider's certificates mean for sign-in. Those for encryption do not matter. No source says whether TagoIO
 * uses more than the first signing certificate, so the findings assume only the first.
 */
export function certificateFindings(all: readonly FoundCertificate[], now: number): MetadataFinding[] {
  const signing = all.filter(({ use }) => use !== 'encryption')
  const [first] = signing
  if (!first) return []
  const findings: MetadataFinding[] = []
  const unread = signing.filter(({ read }) => !read).length
  if (unread > 0) findings.push(unreadable(unread, first.read === undefined))
  const read = signing.flatMap((one) => one.read ?? [])
  if (first.read) findings.push(lifeFinding(first.read, read, now))
  if (signing.length > 1) {
    findings.push(
      finding(
        'warn',
        'several-certificates',
        say.signingCertificates({ certificates: signing.length }),
        say.severalHelp(),
      ),
    )
  }
  const weak = [...new Set(read.flatMap(weaknesses))]
  if (weak.length > 0) findings.push(finding('warn', 'weak-certificate', say.aWeakCertificate(), weak.join(' ')))
  return findings
}

const unreadable = (count: number, decides: boolean): MetadataFinding =>
  finding(
    decides ? 'stop' : 'risk',
    'unreadable-certificate',
    say.certificatesUnreadable({ count }),
    say.unreadableHelp(),
  )

const ofTheOne = {
  expired: say.certificateExpired,
  early: say.certificateEarly,
  fine: say.certificateValid,
  expires: say.certificateExpires,
}
const ofTheFirst = {
  expired: say.firstCertificateExpired,
  early: say.firstCertificateEarly,
  fine: say.firstCertificateValid,
  expires: say.firstCertificateExpires,
}

/** How long the certificate that is certainly used remains valid, and what others that may be used change about that. */
function lifeFinding(first: Certificate, read: readonly Certificate[], now: number): MetadataFinding {
  const state = certificateState(first, now)
  const another = read.some((one) => {
    const { level } = certificateState(one, now)
    return one !== first && level !== 'expired' && level !== 'early'
  })
  const words = read.length > 1 ? ofTheFirst : ofTheOne
  const withRest = (sentence: string) => (another ? `${sentence} ${say.anotherIsValid()}` : sentence)
  if (state.level === 'expired') {
    return finding('risk', 'expired-certificate', words.expired(), withRest(say.answersMayBeRefused()))
  }
  if (state.level === 'early') {
    return finding('risk', 'early-certificate', words.early(), withRest(say.nobodyBeforeThen()))
  }
  if (state.level === 'fine') return finding('ok', 'certificate', words.fine(), state.message)
  return finding(
    state.level === 'urgent' ? 'risk' : 'warn',
    'expiring-certificate',
    words.expires({ days: state.days }),
    say.bringWhenRenewed(),
  )
}
