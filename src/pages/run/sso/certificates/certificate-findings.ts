import { finding, type MetadataFinding } from '../metadata/finding.ts'
import { certificateState, weaknesses, type Certificate } from './certificate-state.ts'

/** The certificate of one key as it stood in the metadata: read, or not readable. */
export interface FoundCertificate {
  use: 'signing' | 'encryption' | 'both'
  read: Certificate | undefined
  /** How many certificates vouch for it in the metadata. */
  chain: number
}

/**
 * What the certificates of a provider mean for signing in. Those for encryption count for nothing. No documentation says
 * whether TagoIO takes more than the first for signing, so what is said follows from the first.
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
        `${signing.length} signing certificates`,
        'Providers list the next one before they change. No documentation says whether TagoIO takes more than the first.',
      ),
    )
  }
  const weak = [...new Set(read.flatMap(weaknesses))]
  if (weak.length > 0) findings.push(finding('warn', 'weak-certificate', 'A weak certificate', weak.join(' ')))
  return findings
}

const unreadable = (count: number, decides: boolean): MetadataFinding =>
  finding(
    decides ? 'stop' : 'risk',
    'unreadable-certificate',
    count === 1 ? 'A signing certificate cannot be read' : `${count} signing certificates cannot be read`,
    'It is cut, or not a certificate. Export the metadata again.',
  )

/** The life of the certificate that is surely used, with a look at those that may be. */
function lifeFinding(first: Certificate, read: readonly Certificate[], now: number): MetadataFinding {
  const state = certificateState(first, now)
  const another = read.some((one) => {
    const { level } = certificateState(one, now)
    return one !== first && level !== 'expired' && level !== 'early'
  })
  const which = read.length > 1 ? 'first signing certificate' : 'signing certificate'
  const rest = another
    ? ' Another one in the metadata is valid, but it is not known whether TagoIO looks at more than the first: ask the provider for metadata with the valid one alone, or first.'
    : ''
  if (state.level === 'expired') {
    return finding(
      'risk',
      'expired-certificate',
      `The ${which} has expired`,
      `Answers signed with it may be refused, and then nobody gets in. Renew it at the provider first.${rest}`,
    )
  }
  if (state.level === 'early') {
    return finding(
      'risk',
      'early-certificate',
      `The ${which} is not valid yet`,
      `Nobody may get in before then.${rest}`,
    )
  }
  if (state.level === 'fine') return finding('ok', 'certificate', `The ${which} is valid`, state.message)
  return finding(
    state.level === 'urgent' ? 'risk' : 'warn',
    'expiring-certificate',
    `The ${which} ${state.message.toLowerCase()}`,
    'When it is renewed at the provider, bring the new metadata here; until then nobody gets in.',
  )
}
