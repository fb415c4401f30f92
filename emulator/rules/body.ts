import * as z from 'zod/mini'
import { invalid } from '../refusal.ts'

/** Parses a JSON body. NUL characters are refused and lone surrogates replaced: no store could keep either. */
export function parseBody(text: string): unknown {
  if (text.trim() === '') return undefined
  try {
    return JSON.parse(text, (_key, value: unknown) => {
      if (typeof value !== 'string') return value
      if (value.includes('\0')) throw new SyntaxError('NUL')
      return value.replace(/\p{Surrogate}/gu, '\uFFFD')
    })
  } catch {
    throw invalid('Invalid JSON body')
  }
}

/** Quotes like the platform's own validation texts (contract 1.4). */
const quoted = (text: string) => `'${text.replaceAll("'", "\\'")}'`

/**
 * Reads a body by its schema. Throws 400 whose message maps each field to its complaints:
 * `{'name':[{'message':'Required'}]}` (contract 1.4). The offending value is never repeated: it may be a password.
 */
export function readBody<Schema extends z.ZodMiniType>(schema: Schema, body: unknown): z.output<Schema> {
  const read = schema.safeParse(body ?? {})
  if (read.success) return read.data
  const complaints = new Map<string, string[]>()
  for (const issue of read.error.issues) {
    const field = String(issue.path[0] ?? 'body')
    const missing = typeof body !== 'object' || body === null || !Object.hasOwn(body, field)
    const said = complaints.get(field) ?? []
    complaints.set(field, [...said, missing && field !== 'body' ? 'Required' : issue.message])
  }
  const fields = [...complaints].map(
    ([field, texts]) => `${quoted(field)}:[${texts.map((text) => `{'message':${quoted(text)}}`).join(',')}]`,
  )
  throw invalid(`{${fields.join(',')}}`)
}

/** A text of `least` to `most` characters. */
export const textOf = (least: number, most: number) =>
  z
    .string('Expected string')
    .check(
      z.minLength(least, `String must contain at least ${least} character(s)`),
      z.maxLength(most, `String must contain at most ${most} character(s)`),
    )

export const flag = z.boolean('Expected boolean')

/** At most 30 tags on an object (contract 3). */
export const tagList = z
  .array(z.object({ key: textOf(1, 200), value: textOf(0, 1_000) }, 'Expected object'), 'Expected array')
  .check(z.maxLength(30, 'Array must contain at most 30 element(s)'))

/** An IANA zone this engine knows; anything else is 400 `Invalid timezone` (contract 20, row 35). */
export function checkTimezone(zone: string): string {
  try {
    // Offsets such as +01:00 are accepted by the engine but are not IANA names.
    if (/^[+-]/.test(zone)) throw new RangeError(zone)
    return Intl.DateTimeFormat('en', { timeZone: zone }) && zone
  } catch {
    throw invalid('Invalid timezone')
  }
}

export { z }
