import { unparse } from 'papaparse'
import { unseenCharacters } from '../text/unseen.ts'
import type { CsvSeparator } from './csv-style.ts'

/** Tells spreadsheets that the text is UTF-8; without it they guess, and names break. */
const byteOrderMark = '\uFEFF'

const unseen = unseenCharacters.source
/**
 * The beginning of a cell that a spreadsheet would run as a formula, also after quotes, blanks and unseen characters,
 * which it may skip.
 */
const formula = new RegExp(`^(?:"|\\s|${unseen})*[=+\\-@＝＋－＠\\t\\r]`, 'u')
/**
 * The same further inside a cell: a spreadsheet that splits at another separator would see a new cell begin there. A
 * number is not a formula.
 */
const hidden = new RegExp(
  `([,;|\\t\\r\\n](?:"|\\s|${unseen})*)(?=[=@＝＠]|[+\\-＋－](?![\\d\\s.]*(?:[,;|\\t\\r\\n]|$)))`,
  'gu',
)
/** Characters at which any common spreadsheet would split, or which it trims from the ends. */
const split = /[,;|\t\r\n"]|^\s|\s$/

const newline = '\r\n'

/** Rows of one part: few enough to be written between two frames of the page. */
const rowsOfPart = 500

type Row = readonly string[]

/**
 * Rows as a CSV file for spreadsheets: UTF-8 with a mark, CRLF, every cell quoted where it must be. A cell that a
 * spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV injection).
 */
export const toCsv = (columns: Row, rows: readonly Row[], separator: CsvSeparator): string =>
  [...csvParts(columns, rows, separator)].join('')

/**
 * The same file in parts, each written only when it is asked for, so that a hundred thousand rows do not freeze the
 * page.
 */
export function* csvParts(columns: Row, rows: Iterable<Row>, separator: CsvSeparator): Generator<string> {
  yield byteOrderMark + written([columns], separator)
  let part: Row[] = []
  for (const row of rows) {
    part.push(row)
    if (part.length < rowsOfPart) continue
    yield newline + written(part, separator)
    part = []
  }
  if (part.length > 0) yield newline + written(part, separator)
}

/** The cell as text that no spreadsheet runs, whichever separator it splits at. */
export function harmlessCell(cell: string): string {
  const inside = cell.replaceAll(hidden, "$1'")
  return formula.test(inside) ? `'${inside}` : inside
}

function written(rows: readonly Row[], delimiter: CsvSeparator): string {
  return unparse(
    rows.map((row) => row.map(harmlessCell)),
    {
      newline,
      delimiter,
      skipEmptyLines: false,
      quotes: (cell: unknown) => typeof cell === 'string' && split.test(cell),
    },
  )
}
