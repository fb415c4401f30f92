/** A filter "at or after": a span that ends now, or a calendar day. */
export type Since = { kind: 'span'; days: number } | { kind: 'day'; day: string }

/** The most days a unit can have, so that a span is never taken for shorter than it is. */
const unitDays: Readonly<Record<string, number>> = { day: 1, week: 7, month: 31, year: 366 }

/** Spans offered; the values are what the address holds. */
export const sincePresets = ['7 days', '30 days', '90 days', '1 year'] as const

/** Reads `30 days`, `1 year` or `2026-01-10`; undefined for anything else, also for days no calendar has. */
export function parseSince(text: string): Since | undefined {
  const [, count, unit = ''] = /^([1-9]\d{0,3}) (day|week|month|year)s?$/.exec(text) ?? []
  if (count !== undefined) return { kind: 'span', days: Number(count) * (unitDays[unit] ?? 0) }
  return isDay(text) ? { kind: 'day', day: text } : undefined
}

/** "last 30 days", "last year", "since 2026-01-10". */
export function describeSince(text: string): string {
  const since = parseSince(text)
  if (since === undefined) return text
  return since.kind === 'day' ? `since ${text}` : `last ${text.replace(/^1 /, '')}`
}

/** A day of the years that dates on the wire can have. */
function isDay(text: string): boolean {
  if (!/^(19|2\d)\d\d-\d\d-\d\d$/.test(text)) return false
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}
