import type { CsvSeparator } from '#lib/file/csv-style.ts'
import { SeparatorChoice } from '#components/download/SeparatorChoice.tsx'
import { ChoiceGroup } from '#components/choice/ChoiceGroup.tsx'
import { ChoiceLabel } from '#components/choice/ChoiceLabel.tsx'
import { exportColumns, type ExportColumn } from './export-users.ts'
import classes from '../users.module.css'

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
      <ChoiceGroup legend="File" inline disabled={disabled}>
        <ChoiceLabel>
          <input type="radio" name="format" checked={format === 'csv'} onChange={() => onFormat('csv')} /> CSV, for
          spreadsheets
        </ChoiceLabel>
        <ChoiceLabel>
          <input type="radio" name="format" checked={format === 'json'} onChange={() => onFormat('json')} /> JSON, for
          programs
        </ChoiceLabel>
      </ChoiceGroup>
      {format === 'csv' && <SeparatorChoice value={csv.separator} onChange={csv.onSeparator} disabled={disabled} />}
      <fieldset className={classes.columns} disabled={disabled}>
        <legend>Columns</legend>
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
        {format === 'csv'
          ? `Times are in ${zone}. Tags get a column for each key, and one with all of them as JSON.`
          : 'Times are in UTC, and names are those of the API.'}
        {columns.length === 0 && ' Choose at least one column.'}
      </p>
    </>
  )
}
