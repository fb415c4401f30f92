import { certificateFindings, type FoundCertificate } from '../certificates/certificate-findings.ts'
import { readCertificate } from '../certificates/read-certificate.ts'
import type { Certificate } from '../certificates/certificate-state.ts'
import { finding, worstFirst, type MetadataFinding } from './finding.ts'
import { preflight, type Report } from './preflight.ts'
import type { Key } from './provider.ts'
import { say } from './messages/say.ts'

/** Metadata as it was entered, and what is needed to check it. */
export interface GivenMetadata {
  text: string
  /** The chosen provider, if the document describes several; empty before the choice. */
  choice: string
  /** Entity ID of the portal itself. */
  ownEntityId: string
}

/** The result of a full check, including certificates. */
export interface Checked extends Report {
  certificates: FoundCertificate[]
  /** Nothing prevents sending it. */
  usable: boolean
  /** It may be sent only after a person has accepted the risks. */
  risky: boolean
}

/** Checks metadata before anything is sent. `now` in ms. Never throws because of what the text contains. */
export async function checkMetadata({ text, choice, ownEntityId }: GivenMetadata, now: number): Promise<Checked> {
  const report = preflight(text, { now, choice, ownEntityId })
  const { certificates, findings } = await certificatesOf(report.provider?.keys ?? [], now)
  const all = worstFirst([...report.findings, ...findings])
  const has = (level: MetadataFinding['level']) => all.some((one) => one.level === level)
  return {
    ...report,
    findings: all,
    certificates,
    usable: report.provider !== undefined && !has('stop'),
    risky: has('risk'),
  }
}

/** The most keys that are checked; no real provider has as many. */
const mostKeys = 20
/** The most certificates of one chain that are checked; real chains have three. */
const longestChain = 10

/** Signing keys come first, because sign-in depends on them. */
async function certificatesOf(all: readonly Key[], now: number) {
  const keys = all.filter(({ chain }) => chain.length > 0)
  const sorted = keys.toSorted((a, b) => Number(a.use === 'encryption') - Number(b.use === 'encryption'))
  const certificates: FoundCertificate[] = []
  for (const { use, chain } of sorted.slice(0, mostKeys)) {
    const read = await Promise.all(chain.slice(0, longestChain).map(readCertificate))
    certificates.push({ use, read: ownOf(read), chain: chain.length - 1 })
  }
  const findings = certificateFindings(certificates, now)
  if (keys.length > mostKeys) {
    findings.push(finding('warn', 'many-certificates', say.manyCertificates({ keys: keys.length, mostKeys })))
  }
  return { certificates, findings }
}

/** The key's own certificate in its chain: the one that issued none of the others, at any position. */
function ownOf(chain: readonly (Certificate | undefined)[]): Certificate | undefined {
  if (chain.length < 2) return chain[0]
  const read = chain.flatMap((one) => one ?? [])
  return read.find((one) => read.every((other) => other === one || other.issuer !== one.subject)) ?? read[0]
}
