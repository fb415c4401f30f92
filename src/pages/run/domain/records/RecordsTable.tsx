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
import { say } from '../messages/say.ts'

const states: Record<Diagnosis['state'], { tone: StatusTone; label: string }> = {
  right: {
    tone: 'ok',
    get label() {
      return say.right()
    },
  },
  wrong: {
    tone: 'bad',
    get label() {
      return say.different()
    },
  },
  missing: {
    tone: 'warn',
    get label() {
      return say.missing()
    },
  },
}

/** Every record: its purpose, the expected value, the found value, and why they differ. */
export function RecordsTable({ domain, withoutDomain }: { domain: CustomDomain; withoutDomain: boolean }) {
  if (domain.records.length === 0) {
    return <p className={classes.foot}>{say.noRecords()}</p>
  }
  return (
    <DataTable label={say.dnsRecords()} fixed fold="list">
      <thead>
        <tr>
          <th scope="col" className={classes.state}>
            {say.state()}
          </th>
          <th scope="col" className={classes.purpose}>
            {say.for()}
          </th>
          <th scope="col" className={classes.type}>
            {say.type()}
          </th>
          <th scope="col" className={classes.hostName}>
            {say.name()}
          </th>
          <th scope="col">{say.value()}</th>
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
      <td data-label={say.type()}>{shortText(record.type) || say.unknown()}</td>
      <td data-label={say.name()}>
        <CopyValue value={name} label={say.nameOfLabel({ label: purpose.label })} />
      </td>
      <td data-label={say.value()}>
        <CopyValue value={record.value} label={say.valueOfLabel({ label: purpose.label })} />
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
      <code>{shortText(value) || say.notGiven()}</code>
      {value !== '' && <CopyButton value={value} label={label} />}
    </span>
  )
}
