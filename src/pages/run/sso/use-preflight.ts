import { useEffect, useState } from 'react'
import { certificateFindings, type FoundCertificate } from './certificates/certificate-state.ts'
import { finding, worstFirst, type Finding } from './metadata/finding.ts'
import type { Report } from './metadata/preflight.ts'

/** Metadata looked at, certificates included. */
export interface Checked extends Report {
  certificates: FoundCertificate[]
  /** Nothing forbids to send it. */
  usable: boolean
  /** It may be sent only when a person takes the risks. */
  risky: boolean
}

export type Preflight =
  | { state: 'none' }
  | { state: 'reading' }
  | { state: 'read'; checked: Checked }
  | { state: 'failed'; retry: () => void }

interface Given {
  text: string
  choice: string
  ownEntityId: string
}

/** Checks metadata as it is given. The parsers come with the first text: who only looks never downloads them. */
export function usePreflight({ text, choice, ownEntityId }: Given): Preflight {
  const [last, setLast] = useState<{ of: string; preflight: Preflight }>()
  const [attempt, setAttempt] = useState(0)
  // An answer counts for the text it was given for and for no other.
  const given = `${attempt} ${choice} ${ownEntityId} ${text}`
  useEffect(() => {
    if (text === '') return undefined
    let left = false
    const tell = (preflight: Preflight) => left || setLast({ of: given, preflight })
    check({ text, choice, ownEntityId }).then(
      (checked) => tell({ state: 'read', checked }),
      // Only the download of the parsers can fail: what is wrong with the text is told by the check.
      () => tell({ state: 'failed', retry: () => setAttempt((count) => count + 1) }),
    )
    return () => {
      left = true
    }
  }, [text, choice, ownEntityId, given])
  if (text === '') return { state: 'none' }
  return last?.of === given ? last.preflight : { state: 'reading' }
}

async function check({ text, choice, ownEntityId }: Given): Promise<Checked> {
  const now = Date.now()
  const { preflight } = await import('./metadata/preflight.ts')
  const report = preflight(text, { now, choice, ownEntityId })
  const { certificates, findings } = report.provider
    ? await certificatesOf(report, now)
    : { certificates: [], findings: [] }
  const all = worstFirst([...report.findings, ...findings])
  const has = (level: Finding['level']) => all.some((one) => one.level === level)
  return {
    ...report,
    findings: all,
    certificates,
    usable: report.provider !== undefined && !has('stop'),
    risky: has('risk'),
  }
}

/** Certificates that are looked into; no provider has as many. */
const most = 20

/** Those for signing first, because they decide. */
async function certificatesOf({ provider }: Report, now: number) {
  const { readCertificate } = await import('./certificates/read-certificate.ts')
  const keys = (provider?.keys ?? []).filter(({ base64 }) => base64 !== undefined)
  const sorted = keys.toSorted((a, b) => Number(a.use === 'encryption') - Number(b.use === 'encryption'))
  const certificates: FoundCertificate[] = []
  for (const { use, base64 = '' } of sorted.slice(0, most)) {
    certificates.push({ use, read: await readCertificate(base64) })
  }
  const findings = certificates.length > 0 ? certificateFindings(certificates, now) : []
  if (keys.length > most) {
    findings.push(finding('warn', 'many-certificates', `Of ${keys.length} certificates the first ${most} are shown`))
  }
  return { certificates, findings }
}
