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
import { say as saySso } from '../messages/say.ts'
import { say } from './messages/say.ts'

const uses = { signing: say.signing, encryption: say.encryption, both: say.signingAndEncryption }

/** The tone for a certificate's remaining time. */
export const certificateTones: Record<CertificateLevel, StatusTone> = {
  fine: 'ok',
  expires: 'warn',
  soon: 'warn',
  urgent: 'bad',
  expired: 'bad',
  early: 'bad',
}

/** One certificate of the metadata, to compare with what the provider shows. */
export function CertificateCard({ found, number, of }: { found: FoundCertificate; number: number; of: number }) {
  const now = useNow()
  const style = useTimeStyle()
  const { read, use, chain } = found
  const title = of === 1 ? saySso.certificate() : say.certificateOf({ number, of })
  if (!read) {
    return (
      <section className={styles['certificate']} aria-label={title}>
        <Row>
          <h3>{title}</h3>
          <StatusBadge tone="bad">{say.unreadable()}</StatusBadge>
        </Row>
      </section>
    )
  }
  const state = certificateState(read, now)
  const facts = [
    [say.subject(), read.subject || say.withoutAName()],
    [say.validUntil(), exactTime(new Date(read.notAfter), style)],
    [say.use(), uses[use]()],
  ] as const
  const more = [
    [say.issuedBy(), read.issuer || say.withoutAName()],
    [say.validFrom(), exactTime(new Date(read.notBefore), style)],
    [say.key(), read.key],
    [say.signature(), read.signature],
    [say.serialNumber(), read.serial],
    ...(chain > 0 ? [[say.vouchedForBy(), say.moreCertificates({ certificates: chain })] as const] : []),
  ] as const
  return (
    <section className={styles['certificate']} aria-label={title}>
      <Row>
        <h3>{title}</h3>
        <StatusBadge tone={certificateTones[state.level]}>{state.message}</StatusBadge>
      </Row>
      <Facts rows={facts} />
      <details>
        <summary>{say.fingerprintsAndKey()}</summary>
        <Facts rows={more} />
        {read.sha256 !== '' && (
          <FactList>
            <dt>{say.sha256()}</dt>
            <dd>
              <CopyField value={read.sha256} label={say.sha256Fingerprint()} />
            </dd>
            <dt>{say.sha1()}</dt>
            <dd>
              <CopyField value={read.sha1} label={say.sha1Fingerprint()} />
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
