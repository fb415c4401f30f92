import { useId } from 'react'
import type { CsvSeparator } from '#lib/file/csv-style.ts'

interface SeparatorChoiceProps {
  value: CsvSeparator
  onChange: (separator: CsvSeparator) => void
  className?: string | undefined
  disabled: boolean
}

const choices: readonly { value: CsvSeparator; label: string }[] = [
  { value: ',', label: 'Commas, with decimals like 1.5' },
  { value: ';', label: 'Semicolons, with decimals like 1,5' },
]

/**
 * The separator between the cells of a CSV file. Spreadsheets split at one of the two, depending on their country
 * setting.
 */
export function SeparatorChoice({ value, onChange, className, disabled }: SeparatorChoiceProps) {
  const group = useId()
  return (
    <fieldset className={className} disabled={disabled}>
      <legend>Between cells</legend>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input type="radio" name={group} checked={choice.value === value} onChange={() => onChange(choice.value)} />{' '}
          {choice.label}
        </label>
      ))}
    </fieldset>
  )
}
