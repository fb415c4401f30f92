import { unparse } from 'papaparse'

/** Tells spreadsheets that the text is UTF-8; without it they guess, and names break. */
const byteOrderMark = '\uFEFF'

/** What a spreadsheet would run instead of showing: also after the blanks it skips. */
const formula = /^\s*[=+\-@\t\r]/

/**
 * Rows as a CSV file for spreadsheets: UTF-8 with a mark, CRLF, every cell quoted where it must be. A cell that a
 * spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV injection).
 */
export function toCsv(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const safe = (cell: string) => (formula.test(cell) ? `'${cell}` : cell)
  const data = rows.map((row) => row.map(safe))
  return byteOrderMark + unparse({ fields: columns.map(safe), data }, { newline: '\r\n', skipEmptyLines: false })
}
