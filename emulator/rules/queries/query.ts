import { parse } from 'qs'
import { invalid } from '#emulator/refusal.ts'

/** A query string as `qs` reads it: texts, lists and nested objects. */
export interface Query {
  readonly [key: string]: unknown
}

/** Reads bracketed, indexed and repeated keys alike (contract 1.6). Throws 400 for text no store could hold. */
export function parseQuery(search: string): Query {
  const query: Query = parse(search.replace(/^\?/, ''), {
    plainObjects: true,
    arrayLimit: 10_000,
    parameterLimit: 20_000,
    depth: 5,
    duplicates: 'combine',
  })
  if (/%00|\0/.test(search)) throw invalid('Invalid character in query')
  return query
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** One value or many, however the client spelled the list. */
export function toList(value: unknown): unknown[] {
  if (value === undefined) return []
  if (Array.isArray(value)) return value
  if (isRecord(value)) return Object.values(value)
  return [value]
}

/** `true/false/True/False/1/0` (contract 1.7); anything else is undefined. */
export function toBoolean(value: unknown): boolean | undefined {
  if (typeof value !== 'string') return undefined
  if (['true', '1'].includes(value.toLowerCase())) return true
  return ['false', '0'].includes(value.toLowerCase()) ? false : undefined
}
