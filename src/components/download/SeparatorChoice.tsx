import { useId } from 'react'
import type { CsvSeparator } from '#lib/file/csv-style.ts'
import { ChoiceGroup } from '#components/choice/ChoiceGroup.tsx'
import { ChoiceLabel } from '#components/choice/ChoiceLabel.tsx'
import { say } from '../messages/say.ts'

interface SeparatorChoiceProps {
  value: CsvSeparator
  onChange: (separator: CsvSeparator) => void
  disabled: boolean
}

const choices: readonly { value: CsvSeparator; label: string }[] = [
  {
    value: ',',
    get label() {
      return say.commasBetweenCells()
    },
  },
  {
    value: ';',
    get label() {
      return say.semicolonsBetweenCells()
    },
  },
]

/**
 * The separator between the cells of a CSV file. Spreadsheets split at one of the two, depending on their country
 * setting.
 */
export function SeparatorChoice({ value, onChange, disabled }: SeparatorChoiceProps) {
  const group = useId()
  return (
    <ChoiceGroup legend={say.betweenCells()} disabled={disabled}>
      {choices.map((choice) => (
        <ChoiceLabel key={choice.value}>
          <input type="radio" name={group} checked={choice.value === value} onChange={() => onChange(choice.value)} />
          {choice.label}
        </ChoiceLabel>
      ))}
    </ChoiceGroup>
  )
}
