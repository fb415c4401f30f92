import type { CsvSeparator } from '#lib/file/csv-style.ts'
import { SeparatorChoice } from '#components/download/SeparatorChoice.tsx'
import { ChoiceGroup } from '#components/choice/ChoiceGroup.tsx'
import { ChoiceLabel } from '#components/choice/ChoiceLabel.tsx'
import { describeAuditRange, ranges } from './audit-range.ts'
import type { AuditFormat } from './export-audit.ts'
import { say } from './messages/say.ts'

interface ExportChoicesProps {
  range: string
  /** The days of the list, which may be a custom range. */
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
  {
    value: 'csv',
    get label() {
      return say.formatCSV()
    },
  },
  {
    value: 'json',
    get label() {
      return say.formatJSON()
    },
  },
  {
    value: 'ndjson',
    get label() {
      return say.formatNDJSON()
    },
  },
]

/** Which days, and which kind of file. */
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
      <ChoiceGroup legend={say.days()} disabled={disabled}>
        {days.map((value) => (
          <ChoiceLabel key={value}>
            <input type="radio" name="days" checked={value === range} onChange={() => onRange(value)} />
            {describeAuditRange(value)}
          </ChoiceLabel>
        ))}
      </ChoiceGroup>
      <ChoiceGroup legend={say.file()} disabled={disabled}>
        {formats.map(({ value, label }) => (
          <ChoiceLabel key={value}>
            <input type="radio" name="format" checked={value === format} onChange={() => onFormat(value)} />
            {label}
          </ChoiceLabel>
        ))}
      </ChoiceGroup>
      {format === 'csv' && <SeparatorChoice value={csv.separator} onChange={csv.onSeparator} disabled={disabled} />}
      <p className="text-help">{(format === 'csv' ? say.csvTimes : say.jsonTimes)({ zone })}</p>
    </>
  )
}
