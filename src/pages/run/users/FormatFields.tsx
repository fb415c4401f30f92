import { SelectField } from '#components/form/fields/SelectField.tsx'
import { FieldPair } from '#components/layout/FieldPair.tsx'
import { formatLabels, type Formats } from './user-formats.ts'
import { say } from './messages/say.ts'

const dates = ['YYYY/MM/DD', 'DD/MM/YYYY', 'MM/DD/YYYY']
const clocks = [
  {
    value: '24',
    get label() {
      return say.hours24()
    },
  },
  {
    value: '12',
    get label() {
      return say.hours12()
    },
  },
]
const separators = [
  {
    value: '.',
    get label() {
      return say.point()
    },
  },
  {
    value: ',',
    get label() {
      return say.comma()
    },
  },
]

/** Formats of dates and numbers for this user; a stored value in another format stays available. */
export function FormatFields({ stored }: { stored?: Formats }) {
  const labels = formatLabels()
  const known =
    stored && stored.date_format !== '' && !dates.includes(stored.date_format) ? [stored.date_format, ...dates] : dates
  return (
    <>
      <FieldPair>
        <SelectField
          name="date_format"
          label={labels.date_format}
          options={known.map((value) => ({ value, label: value }))}
          clearable
          optional
        />
        <SelectField name="time_format" label={labels.time_format} options={clocks} clearable optional />
      </FieldPair>
      <FieldPair>
        <SelectField
          name="decimal_separator"
          label={labels.decimal_separator}
          options={separators}
          clearable
          optional
        />
        <SelectField
          name="thousand_separator"
          label={labels.thousand_separator}
          options={separators}
          clearable
          optional
        />
      </FieldPair>
    </>
  )
}
