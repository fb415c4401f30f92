import type { CsvSeparator } from '#lib/file/csv-style.ts'
import { SeparatorChoice } from '#components/download/SeparatorChoice.tsx'
import { ChoiceGroup } from '#components/choice/ChoiceGroup.tsx'
import { ChoiceLabel } from '#components/choice/ChoiceLabel.tsx'
import { describeAuditRange, ranges } from './audit-range.ts'
import type { AuditFormat } from './export-audit.ts'

interface ExportChoicesProps {
  range: string
  /** The days of the list, which may be days of one's own. */
  own: string | undefined
  onRange: (range: string) => void
  format: AuditFormat
  onFormat: (format: AuditFormat) => void
  separator: CsvSeparator
  onSeparator: (separator: CsvSeparator) => void
  zone: string
  disabled: boolean
}

const formats: readonly { value: AuditFormat; label: string }[] = [
  { value: 'csv', label: 'CSV, for spreadsheets' },
  { value: 'json', label: 'JSON, one list for programs' },
  { value: 'ndjson', label: 'NDJSON, one event in each line' },
]

/** Which days, and the kind of file. */
export function ExportAuditChoices({
  range,
  own,
  onRange,
  format,
  onFormat,
  zone,
  disabled,
  ...csv
}: ExportChoicesProps) {
  const offered: readonly string[] = ranges.map(({ value }) => value)
  const days = own !== undefined && !offered.includes(own) ? [own, ...offered] : offered
  return (
    <>
      <ChoiceGroup legend="Days" disabled={disabled}>
        {days.map((value) => (
          <ChoiceLabel key={value}>
            <input type="radio" name="days" checked={value === range} onChange={() => onRange(value)} />
            {describeAuditRange(value)}
          </ChoiceLabel>
        ))}
      </ChoiceGroup>
      <ChoiceGroup legend="File" disabled={disabled}>
        {formats.map(({ value, label }) => (
          <ChoiceLabel key={value}>
            <input type="radio" name="format" checked={value === format} onChange={() => onFormat(value)} />
            {label}
          </ChoiceLabel>
        ))}
      </ChoiceGroup>
      {format === 'csv' && <SeparatorChoice value={csv.separator} onChange={csv.onSeparator} disabled={disabled} />}
      <p className="text-help">
        {format === 'csv'
          ? `Times are in ${zone}, and once more in UTC. Days begin at midnight in ${zone}.`
          : `Times are in UTC, and names are those of the API. Days begin at midnight in ${zone}.`}{' '}
        Each week is a search of its own.
      </p>
    </>
  )
}
