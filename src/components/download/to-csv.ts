import { unparse } from 'papaparse'

/** Tells spreadsheets that the text is UTF-8; without it they guess, and names break. */
const byteOrderMark = '\uFEFF'

/** What a spreadsheet would run instead of showing: also after the blanks it skips. */
const formula = /^\s*[=+\-@\t\r]/

const newline = '\r\n'

/** Rows of one part: few enough to be written between two frames. */
const rowsOfPart = 500

type Row = readonly string[]

/**
 * Rows as a CSV file for spreadsheets: UTF-8 with a mark, CRLF, every cell quoted where it must be. A cell that a
 * spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV injection).
 */
export const toCsv = (columns: Row, rows: readonly Row[]): string => [...csvParts(columns, rows)].join('')

/** The same file in parts, each written when it is asked for, so that a hundred thousand rows do not freeze the page. */
export function* csvParts(columns: Row, rows: Iterable<Row>): Generator<string> {
  yield byteOrderMark + written([columns])
  let part: Row[] = []
  for (const row of rows) {
    part.push(row)
    if (part.length < rowsOfPart) continue
    yield newline + written(part)
    part = []
  }
  if (part.length > 0) yield newline + written(part)
}

function written(rows: readonly Row[]): string {
  const safe = (cell: string) => (formula.test(cell) ? `'${cell}` : cell)
  return unparse(
    rows.map((row) => row.map(safe)),
    { newline, skipEmptyLines: false },
  )
}
