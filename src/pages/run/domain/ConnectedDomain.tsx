import { useState } from 'react'
import { hostOf, type CustomDomain } from '#api/run/custom-domain.ts'
import { StatusBadge } from '#components/display/StatusBadge.tsx'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { PageColumn } from '#components/layout/PageColumn.tsx'
import { Card } from '#components/layout/Card.tsx'
import { ChangeDomain } from './ChangeDomain.tsx'
import { DomainSteps } from './DomainSteps.tsx'
import { ExportButtons } from './records/ExportButtons.tsx'
import { NextCheck } from './NextCheck.tsx'
import { RecordsTable } from './records/RecordsTable.tsx'
import { shortText } from './records/short-text.ts'
import classes from './domain.module.css'
import { say } from './messages/say.ts'

interface ConnectedDomainProps {
  profile: string
  domain: CustomDomain
  reason: string | undefined
  /** Where the domain is managed, when not here. */
  note: string | undefined
  /** Undefined when nothing is checked any more. */
  check: { lastAt: number; checks: number; checking: boolean; isPressed: boolean } | undefined
  /** Why the latest check did not work. */
  failure: unknown
  onRetry: () => void
}

/** A connected domain and its records: progress, the values found in DNS, and how to hand it over or remove it. */
export function ConnectedDomain({ profile, domain, reason, note, check, failure, onRetry }: ConnectedDomainProps) {
  const [withoutDomain, setWithoutDomain] = useState(true)
  const host = hostOf(domain)
  return (
    <PageColumn wide>
      <DomainSteps domain={domain} />
      {failure === undefined ? null : <ErrorPanel error={failure} title={say.recordsNotChecked()} onRetry={onRetry} />}
      {note && <p className={classes.note}>{note}</p>}
      <Card as="section" flush aria-label={say.dnsRecords()}>
        <div className={classes.head}>
          <h2 className={classes.host}>{shortText(host)}</h2>
          <StatusBadge tone={domain.active ? 'ok' : 'warn'}>
            {domain.active ? say.live() : say.waitingForDNS()}
          </StatusBadge>
          <span className={classes.gap} />
          {check && <NextCheck {...check} />}
          <ExportButtons domain={domain} withoutDomain={withoutDomain} />
        </div>
        <label className={classes.switch}>
          <input
            type="checkbox"
            checked={withoutDomain}
            onChange={(event) => setWithoutDomain(event.currentTarget.checked)}
          />
          {say.namesWithout({ host: shortText(domain.domain) })}
        </label>
        <RecordsTable domain={domain} withoutDomain={withoutDomain} />
        <p className={classes.foot}>{say.mailAndCertificate({ host: shortText(domain.email) })}</p>
      </Card>
      {note === undefined && <ChangeDomain profile={profile} domain={domain} reason={reason} />}
    </PageColumn>
  )
}
