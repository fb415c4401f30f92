import type { CsvSeparator } from '#lib/file/csv-style.ts'
import { SeparatorChoice } from '#components/download/SeparatorChoice.tsx'
import { ChoiceGroup } from '#components/choice/ChoiceGroup.tsx'
import { ChoiceLabel } from '#components/choice/ChoiceLabel.tsx'
import { exportColumns, type ExportColumn } from './export-users.ts'
import classes from '../users.module.css'
import { say } from './messages/say.ts'

interface ExportChoicesProps {
  format: 'csv' | 'json'
  onFormat: (format: 'csv' | 'json') => void
  separator: CsvSeparator
  onSeparator: (separator: CsvSeparator) => void
  columns: readonly ExportColumn[]
  onColumns: (columns: readonly ExportColumn[]) => void
  zone: string
  disabled: boolean
}

/** The kind of file, and what it holds. */
export function ExportUsersChoices({
  format,
  onFormat,
  columns,
  onColumns,
  zone,
  disabled,
  ...csv
}: ExportChoicesProps) {
  return (
    <>
      <ChoiceGroup legend={say.file()} inline disabled={disabled}>
        <ChoiceLabel>
          <input type="radio" name="format" checked={format === 'csv'} onChange={() => onFormat('csv')} />{' '}
          {say.csvForSpreadsheets()}
        </ChoiceLabel>
        <ChoiceLabel>
          <input type="radio" name="format" checked={format === 'json'} onChange={() => onFormat('json')} />{' '}
          {say.jsonForPrograms()}
        </ChoiceLabel>
      </ChoiceGroup>
      {format === 'csv' && <SeparatorChoice value={csv.separator} onChange={csv.onSeparator} disabled={disabled} />}
      <fieldset className={classes.columns} disabled={disabled}>
        <legend>{say.columns()}</legend>
        {exportColumns.map(({ id, label }) => (
          <ChoiceLabel key={id}>
            <input
              type="checkbox"
              checked={columns.includes(id)}
              onChange={({ currentTarget: { checked } }) =>
                onColumns(checked ? [...columns, id] : columns.filter((each) => each !== id))
              }
            />
            {label}
          </ChoiceLabel>
        ))}
      </fieldset>
      <p className="text-dim">
        {format === 'csv' ? say.csvHelp({ zone }) : say.jsonHelp()}
        {columns.length === 0 && ` ${say.chooseColumn()}`}
      </p>
    </>
  )
}
