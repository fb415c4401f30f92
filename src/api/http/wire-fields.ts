import * as z from 'zod/mini'

// zod would otherwise probe for eval, which the Content Security Policy reports as a violation.
z.config({ jitless: true })

/** 24 lower-case hex digits on the real API. Its shape is never checked (contract 1.3, 1.4). */
export const id = z.string()

/** ISO-8601 UTC text, or nothing for a date that never was. */
export const timestamp = z.catch(z.nullish(z.string()), null)

/** Text that may be absent on the wire. A value of another type reads as undefined. */
export const text = z.catch(z.nullish(z.string()), null)

/** `[{key, value}]`. Rows that are not such pairs are dropped (contract 1.4). */
export const tags = z.catch(
  z.pipe(
    z.array(z.unknown()),
    z.transform((rows: unknown[]) =>
      rows.flatMap((row): Tag[] => (isTag(row) ? [{ key: row.key, value: row.value }] : [])),
    ),
  ),
  [],
)

/** A key and a value that people attach to things, to find them and to grant access by. */
export interface Tag {
  key: string
  value: string
}

function isTag(row: unknown): row is Tag {
  return (
    typeof row === 'object' &&
    row !== null &&
    'key' in row &&
    typeof row.key === 'string' &&
    'value' in row &&
    typeof row.value === 'string'
  )
}

/** A number that may be missing, then read as 0 (contract 5.3). */
export const amount = z.catch(z.number(), 0)

/** The sentence with which most writes answer. Never compared with anything (contract 20, row 26). */
export const sentence = z.unknown()
