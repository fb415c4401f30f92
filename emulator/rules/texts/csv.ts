import papaparse from 'papaparse'

/** Rows of comma-separated values, quoted where a value needs it, each with its line end. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  rows.length === 0
    ? ''
    : `${papaparse.unparse(
        rows.map((row) => [...row]),
        { newline: '\n' },
      )}\n`

/** Rows of cells (RFC 4180), commas alone between them. A row without any text is left out. Null where quotes do not close. */
export function parseCsv(text: string): string[][] | null {
  const { data, errors } = papaparse.parse<string[]>(text, { delimiter: ',' })
  if (errors.some(({ type }) => type === 'Quotes')) return null
  return data.filter((row) => row.some((value) => value !== ''))
}
