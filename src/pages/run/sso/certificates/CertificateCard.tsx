import { CopyField } from '#components/display/CopyField.tsx'
import { exactTime } from '#lib/time/exact-time.ts'
import { StatusBadge, type StatusTone } from '#components/display/StatusBadge.tsx'
import { useNow } from '#components/display/use-now.ts'
import { useTimeStyle } from '#app/use-time-style.ts'
import { Row } from '#components/layout/Row.tsx'
import { FactList } from '#components/display/FactList.tsx'
import type { FoundCertificate } from './certificate-findings.ts'
import { certificateState, type CertificateLevel } from './certificate-state.ts'
import styles from '../guide/steps.module.css'

const uses = { signing: 'Signing', encryption: 'Encryption', both: 'Signing and encryption' }

/** How much a certificate's time left asks for attention. */
export const certificateTones: Record<CertificateLevel, StatusTone> = {
  fine: 'ok',
  expires: 'warn',
  soon: 'warn',
  urgent: 'bad',
  expired: 'bad',
  early: 'bad',
}

/** One certificate of the metadata, to be compared with what the provider shows. */
export function CertificateCard({ found, number, of }: { found: FoundCertificate; number: number; of: number }) {
  const now = useNow()
  const style = useTimeStyle()
  const { read, use, chain } = found
  const title = of === 1 ? 'Certificate' : `Certificate ${number} of ${of}`
  if (!read) {
    return (
      <section className={styles['certificate']} aria-label={title}>
        <Row>
          <h3>{title}</h3>
          <StatusBadge tone="bad">Unreadable</StatusBadge>
        </Row>
      </section>
    )
  }
  const state = certificateState(read, now)
  const facts = [
    ['Subject', read.subject || 'Without a name'],
    ['Valid until', exactTime(new Date(read.notAfter), style)],
    ['Use', uses[use]],
  ] as const
  const more = [
    ['Issued by', read.issuer || 'Without a name'],
    ['Valid from', exactTime(new Date(read.notBefore), style)],
    ['Key', read.key],
    ['Signature', read.signature],
    ['Serial number', read.serial],
    ...(chain > 0
      ? [['Vouched for by', chain === 1 ? '1 more certificate' : `${chain} more certificates`] as const]
      : []),
  ] as const
  return (
    <section className={styles['certificate']} aria-label={title}>
      <Row>
        <h3>{title}</h3>
        <StatusBadge tone={certificateTones[state.level]}>{state.message}</StatusBadge>
      </Row>
      <Facts rows={facts} />
      <details>
        <summary>Fingerprints and key</summary>
        <Facts rows={more} />
        {read.sha256 !== '' && (
          <FactList>
            <dt>SHA-256</dt>
            <dd>
              <CopyField value={read.sha256} label="SHA-256 fingerprint" />
            </dd>
            <dt>SHA-1</dt>
            <dd>
              <CopyField value={read.sha1} label="SHA-1 fingerprint" />
            </dd>
          </FactList>
        )}
      </details>
    </section>
  )
}

function Facts({ rows }: { rows: readonly (readonly [string, string])[] }) {
  return (
    <FactList>
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </FactList>
  )
}
