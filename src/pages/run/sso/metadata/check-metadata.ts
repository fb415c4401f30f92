import { certificateFindings, type FoundCertificate } from '../certificates/certificate-findings.ts'
import { readCertificate } from '../certificates/read-certificate.ts'
import type { Certificate } from '../certificates/certificate-state.ts'
import { finding, worstFirst, type MetadataFinding } from './finding.ts'
import { preflight, type Report } from './preflight.ts'
import type { Key } from './provider.ts'
import { say } from './messages/say.ts'

/** Metadata as it was given, and what is needed to judge it. */
export interface GivenMetadata {
  text: string
  /** The chosen provider when the document describes several; empty before. */
  choice: string
  /** Entity ID of the portal itself. */
  ownEntityId: string
}

/** Metadata looked at, certificates included. */
export interface Checked extends Report {
  certificates: FoundCertificate[]
  /** Nothing forbids to send it. */
  usable: boolean
  /** It may be sent only when a person takes the risks. */
  risky: boolean
}

/** Looks at metadata before anything is sent. `now` in ms. Never throws for what stands in the text. */
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

/** Keys that are looked into; no provider has as many. */
const mostKeys = 20
/** Certificates of one chain that are looked into; real ones have three. */
const longestChain = 10

/** Those for signing first, because they decide. */
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

/** The key's own certificate in its chain: the one that issued none of the others, wherever it stands. */
function ownOf(chain: readonly (Certificate | undefined)[]): Certificate | undefined {
  if (chain.length < 2) return chain[0]
  const read = chain.flatMap((one) => one ?? [])
  return read.find((one) => read.every((other) => other === one || other.issuer !== one.subject)) ?? read[0]
}
