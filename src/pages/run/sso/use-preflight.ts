import { useEffect, useState } from 'react'
import type { FoundCertificate } from './certificates/certificate-state.ts'
import type { Finding } from './metadata/finding.ts'
import type { Report } from './metadata/preflight.ts'

/** Metadata looked at, certificates included. */
export interface Checked extends Report {
  certificates: FoundCertificate[]
  /** Nothing forbids to send it. */
  usable: boolean
  /** It may be sent only when a person takes the risks. */
  risky: boolean
}

export type Preflight = { state: 'none' } | { state: 'reading' } | { state: 'read'; checked: Checked } | { state: 'failed'; retry: () => void }

interface Given {
  text: string
  choice: string
  ownEntityId: string
}

/** Checks metadata as it is given. The parsers come with the first text: who only looks never downloads them. */
export function usePreflight({ text, choice, ownEntityId }: Given): Preflight {
  const [preflight, setPreflight] = useState<Preflight>({ state: 'none' })
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    if (text === '') {
      setPreflight({ state: 'none' })
      return undefined
    }
    let left = false
    setPreflight((now) => (now.state === 'read' ? now : { state: 'reading' }))
    check({ text, choice, ownEntityId }).then(
      (checked) => left || setPreflight({ state: 'read', checked }),
      // Only the download of the parsers can fail: what is wrong with the text is told by the check.
      () => left || setPreflight({ state: 'failed', retry: () => setAttempt((count) => count + 1) }),
    )
    return () => {
      left = true
    }
  }, [text, choice, ownEntityId, attempt])
  return preflight
}

async function check({ text, choice, ownEntityId }: Given): Promise<Checked> {
  const now = Date.now()
  const [{ preflight }, { worstFirst }] = await Promise.all([
    import('./metadata/preflight.ts'),
    import('./metadata/finding.ts'),
  ])
  const report = preflight(text, { now, choice, ownEntityId })
  const { certificates, findings } = report.provider ? await certificatesOf(report, now) : { certificates: [], findings: [] }
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

async function certificatesOf({ provider }: Report, now: number) {
  const [{ readCertificate }, { certificateFindings }] = await Promise.all([
    import('./certificates/read-certificate.ts'),
    import('./certificates/certificate-state.ts'),
  ])
  const certificates: FoundCertificate[] = []
  for (const { use, base64 } of provider?.keys ?? []) {
    if (base64 !== undefined) certificates.push({ use, read: await readCertificate(base64) })
  }
  return { certificates, findings: certificates.length > 0 ? certificateFindings(certificates, now) : [] }
}
