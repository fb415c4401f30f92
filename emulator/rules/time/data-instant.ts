import { invalid } from '#emulator/refusal.ts'
import { parseSince } from './expiry.ts'

const clock = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)?$/

/** An instant as data carry it: ISO-8601, or `2026-05-20 23:33:22`, which is UTC without a zone. Throws 400 `Invalid date`. */
export function parseDataInstant(text: string): number {
  const given = text.trim()
  const instant = Date.parse(clock.test(given) ? `${given.replace(' ', 'T')}${given.length > 10 ? 'Z' : ''}` : given)
  if (Number.isNaN(instant) || !/^\d{4}-/.test(given)) throw invalid('Invalid date')
  return instant
}

/** A bound of a query (contract 13.1): an instant, or a span that ended now, `1 day`. Throws 400 `Invalid date`. */
export const parseBound = (text: string, now: number): number =>
  /^\d{4}-/.test(text.trim()) ? parseDataInstant(text) : parseSince(text, now)
