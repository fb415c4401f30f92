import * as z from 'zod/mini'

export interface TagRow {
  key: string
  value: string
}

const isBlank = ({ key, value }: TagRow) => key.trim() === '' && value.trim() === ''

/** Pairs as a form holds them: trimmed, blank rows left out (regression class R3), at most `max`, each with a key. */
export function tagList(max: number) {
  return z.pipe(
    z
      .array(
        z
          .object({ key: z.string(), value: z.string() })
          .check(
            z.refine((row) => isBlank(row) || row.key.trim() !== '', { error: 'A tag needs a key', path: ['key'] }),
          ),
      )
      .check(z.refine((rows) => rows.filter((row) => !isBlank(row)).length <= max, { error: `At most ${max} tags` })),
    z.transform((rows: TagRow[]) =>
      rows.filter((row) => !isBlank(row)).map(({ key, value }): TagRow => ({ key: key.trim(), value: value.trim() })),
    ),
  )
}

/** Keys that stand more than once: allowed, but seldom meant. */
export function repeatedKeys(rows: readonly TagRow[]): string[] {
  const keys = rows.map(({ key }) => key.trim()).filter((key) => key !== '')
  return [...new Set(keys.filter((key, at) => keys.indexOf(key) !== at))]
}
