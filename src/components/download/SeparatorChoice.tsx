import { useId } from 'react'
import type { CsvSeparator } from '#lib/file/csv-style.ts'
import { ChoiceGroup } from '#components/choice/ChoiceGroup.tsx'
import { ChoiceLabel } from '#components/choice/ChoiceLabel.tsx'

interface SeparatorChoiceProps {
  value: CsvSeparator
  onChange: (separator: CsvSeparator) => void
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
export function SeparatorChoice({ value, onChange, disabled }: SeparatorChoiceProps) {
  const group = useId()
  return (
    <ChoiceGroup legend="Between cells" disabled={disabled}>
      {choices.map((choice) => (
        <ChoiceLabel key={choice.value}>
          <input type="radio" name={group} checked={choice.value === value} onChange={() => onChange(choice.value)} />
          {choice.label}
        </ChoiceLabel>
      ))}
    </ChoiceGroup>
  )
}
