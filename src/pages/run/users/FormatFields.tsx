import { SelectField } from '#components/form/fields/SelectField.tsx'
import { FieldPair } from '#components/layout/FieldPair.tsx'
import { formatLabels, type Formats } from './user-formats.ts'

const dates = ['YYYY/MM/DD', 'DD/MM/YYYY', 'MM/DD/YYYY']
const clocks = [
  { value: '24', label: '24 hours' },
  { value: '12', label: '12 hours' },
]
const separators = [
  { value: '.', label: 'Point' },
  { value: ',', label: 'Comma' },
]

/** How dates and numbers are written for this user; a value stored in another form stays to be chosen. */
export function FormatFields({ stored }: { stored?: Formats }) {
  const known =
    stored && stored.date_format !== '' && !dates.includes(stored.date_format) ? [stored.date_format, ...dates] : dates
  return (
    <>
      <FieldPair>
        <SelectField
          name="date_format"
          label={formatLabels.date_format}
          options={known.map((value) => ({ value, label: value }))}
          clearable
          optional
        />
        <SelectField name="time_format" label={formatLabels.time_format} options={clocks} clearable optional />
      </FieldPair>
      <FieldPair>
        <SelectField
          name="decimal_separator"
          label={formatLabels.decimal_separator}
          options={separators}
          clearable
          optional
        />
        <SelectField
          name="thousand_separator"
          label={formatLabels.thousand_separator}
          options={separators}
          clearable
          optional
        />
      </FieldPair>
    </>
  )
}
