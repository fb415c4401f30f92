const quoted = /[",\r\n]/

/** One line of comma-separated values, quoted where a value needs it. */
export const csvLine = (cells: readonly string[]): string =>
  `${cells.map((cell) => (quoted.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\n`

const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n][^,\r\n]*|))(,|\r?\n|$)/y

/** Rows of cells (RFC 4180), commas alone between them. A row without any text is left out. Null where quotes do not close. */
export function parseCsv(text: string): string[][] | null {
  const rows: string[][] = []
  let row: string[] = []
  cell.lastIndex = 0
  while (cell.lastIndex < text.length || row.length > 0) {
    const found = cell.exec(text)
    if (!found) return null
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '')
    if (found[3] === ',') continue
    if (row.some((value) => value !== '')) rows.push(row)
    row = []
  }
  return rows
}
