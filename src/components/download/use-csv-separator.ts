import { use, useState } from 'react'
import { NumberStyleContext } from '../display/use-number-style.ts'
import { csvSeparator, keepCsvSeparator, type CsvSeparator } from '#lib/file/csv-style.ts'

/** The separator of this person's files, and a way to choose the other, which is remembered. */
export function useCsvSeparator(): readonly [CsvSeparator, (separator: CsvSeparator) => void] {
  const numbers = use(NumberStyleContext)
  const [chosen, setChosen] = useState<CsvSeparator>()
  const choose = (separator: CsvSeparator) => {
    keepCsvSeparator(separator)
    setChosen(separator)
  }
  return [chosen ?? csvSeparator(numbers), choose]
}
