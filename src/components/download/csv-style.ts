import type { NumberStyle } from '../display/number-style.ts'

/** What stands between the cells of a CSV file. */
export type CsvSeparator = ',' | ';'

const key = `portico.csv:${import.meta.env.BASE_URL}`

/**
 * The separator of this person's files: the one chosen at an export before, else the one their spreadsheet expects. Where
 * decimals are written with a comma, spreadsheets expect a semicolon and put a whole line into one cell otherwise.
 */
export function csvSeparator({ decimal }: NumberStyle): CsvSeparator {
  const chosen = read()
  return chosen === ',' || chosen === ';' ? chosen : decimal === ',' ? ';' : ','
}

/** Keeps the choice for the next exports of this browser. */
export function keepCsvSeparator(separator: CsvSeparator): void {
  try {
    localStorage.setItem(key, separator)
  } catch {
    // Storage may be full or forbidden; the choice still holds for this file.
  }
}

/** A number as the spreadsheet that reads such a file expects it, without separators of thousands. */
export const csvNumber = (value: number, separator: CsvSeparator): string =>
  separator === ';' ? String(value).replace('.', ',') : String(value)

function read(): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}
