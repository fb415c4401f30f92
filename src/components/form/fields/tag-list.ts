import * as z from 'zod/mini'
import { foldText } from '#lib/text/fold-text.ts'
import { readText } from '#lib/text/read-pasted.ts'
import { say } from '../messages/say.ts'

export interface TagRow {
  key: string
  value: string
}

const isBlank = ({ key, value }: TagRow) => readText(key) === '' && readText(value) === ''

/**
 * Pairs in a form: unseen characters removed, blank and repeated rows dropped (regression class R3), at most `max`,
 * each with a key.
 */
export function tagList(max: number) {
  return z.pipe(
    z
      .array(
        z
          .object({ key: z.string(), value: z.string() })
          .check(
            z.refine((row) => isBlank(row) || readText(row.key) !== '', { error: say.tagNeedsKey(), path: ['key'] }),
          ),
      )
      .check(
        z.refine((rows) => rows.filter((row) => !isBlank(row)).length <= max, { error: say.atMostMaxTags({ max }) }),
      ),
    z.transform((rows: TagRow[]) => {
      const read = rows
        .filter((row) => !isBlank(row))
        .map(({ key, value }) => ({ key: readText(key), value: readText(value) }))
      return read.filter(({ key, value }, at) => at === read.findIndex((one) => one.key === key && one.value === value))
    }),
  )
}

/** Keys that occur more than once: allowed, but seldom intended. */
export function repeatedKeys(rows: readonly TagRow[]): string[] {
  const keys = rows.map(({ key }) => readText(key)).filter((key) => key !== '')
  return [...new Set(keys.filter((key, at) => keys.indexOf(key) !== at))]
}

/**
 * Keys that differ from another one, here or in use elsewhere, only by letter case or accents: two keys, seldom
 * intended.
 */
export function alikeKeys(rows: readonly TagRow[], known: readonly string[]): { typed: string; other: string }[] {
  const keys = [...new Set(rows.map(({ key }) => readText(key)).filter((key) => key !== ''))]
  return keys.flatMap((typed) => {
    if (known.includes(typed)) return []
    const other = [...known, ...keys].find((one) => one !== typed && foldText(one) === foldText(typed))
    return other === undefined ? [] : [{ typed, other }]
  })
}
