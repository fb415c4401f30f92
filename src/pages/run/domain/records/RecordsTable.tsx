import type { CustomDomain, DomainRecord } from '#api/run/custom-domain.ts'
import { CopyButton } from '#components/display/CopyButton.tsx'
import { StatusBadge, type StatusTone } from '#components/display/StatusBadge.tsx'
import { DataTable } from '#components/table/DataTable.tsx'
import { diagnose, type Diagnosis } from './diagnose-record.ts'
import { shownName } from './dns-exports.ts'
import classes from '../domain.module.css'
import { FoundValue } from './FoundValue.tsx'
import { purposes } from './purposes.ts'
import { shortText } from './short-text.ts'

const states: Record<Diagnosis['state'], { tone: StatusTone; label: string }> = {
  right: { tone: 'ok', label: 'Right' },
  wrong: { tone: 'bad', label: 'Different' },
  missing: { tone: 'warn', label: 'Missing' },
}

/** Every record: what it is for, what must be there, what is there, and why that differs. */
export function RecordsTable({ domain, withoutDomain }: { domain: CustomDomain; withoutDomain: boolean }) {
  if (domain.records.length === 0) {
    return <p className={classes.foot}>TagoIO named no records for this domain. Check again, or regenerate them.</p>
  }
  return (
    <DataTable label="DNS records" fixed fold="list">
      <thead>
        <tr>
          <th scope="col" className={classes.state}>
            State
          </th>
          <th scope="col" className={classes.purpose}>
            For
          </th>
          <th scope="col" className={classes.type}>
            Type
          </th>
          <th scope="col" className={classes.hostName}>
            Name
          </th>
          <th scope="col">Value</th>
        </tr>
      </thead>
      <tbody>
        {domain.records.map((record) => (
          <RecordRow key={record.name} record={record} domain={domain.domain} withoutDomain={withoutDomain} />
        ))}
      </tbody>
    </DataTable>
  )
}

function RecordRow({
  record,
  domain,
  withoutDomain,
}: {
  record: DomainRecord
  domain: string
  withoutDomain: boolean
}) {
  const diagnosis = diagnose(record, domain)
  const { tone, label } = states[diagnosis.state]
  const purpose = purposes[record.name]
  const name = shownName(record.key, domain, withoutDomain)
  return (
    <tr>
      <td>
        <StatusBadge tone={tone}>{label}</StatusBadge>
      </td>
      <th scope="row">
        {purpose.label}
        <span className={classes.about}>{purpose.about}</span>
      </th>
      <td data-label="Type">{shortText(record.type) || 'Unknown'}</td>
      <td data-label="Name">
        <CopyValue value={name} label={`name of ${purpose.label}`} />
      </td>
      <td data-label="Value">
        <CopyValue value={record.value} label={`value of ${purpose.label}`} />
        {diagnosis.state === 'wrong' && <FoundValue segments={diagnosis.segments} />}
        {diagnosis.state !== 'right' && (
          <p className={classes.cause}>
            {diagnosis.why} {diagnosis.next}
          </p>
        )}
      </td>
    </tr>
  )
}

function CopyValue({ value, label }: { value: string; label: string }) {
  return (
    <span className={classes.value}>
      <code>{shortText(value) || 'Not given'}</code>
      {value !== '' && <CopyButton value={value} label={label} />}
    </span>
  )
}
