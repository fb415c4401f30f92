import { say } from '../messages/say.ts'

/** A filter "at or after": the last so many days, or a calendar day. */
export type Since = { kind: 'span'; days: number } | { kind: 'day'; day: string }

/** The largest number of days a unit can have (a month 31), so that a span never comes out too short. */
const unitDays = { day: 1, week: 7, month: 31, year: 366 } as const
type SpanUnit = keyof typeof unitDays
const isUnit = (text: string): text is SpanUnit => Object.hasOwn(unitDays, text)

/** The spans offered, as they are written in the address. */
export const sincePresets = ['7 days', '30 days', '90 days', '1 year'] as const

/** The number and the unit of `30 days`. */
function spanOf(text: string): { count: number; unit: SpanUnit } | undefined {
  const [, count, unit = ''] = /^([1-9]\d{0,3}) (day|week|month|year)s?$/.exec(text) ?? []
  return count !== undefined && isUnit(unit) ? { count: Number(count), unit } : undefined
}

/** Reads `30 days`, `1 year` or `2026-01-10`; undefined for anything else, such as 30 February. */
export function parseSince(text: string): Since | undefined {
  const span = spanOf(text)
  if (span) return { kind: 'span', days: span.count * unitDays[span.unit] }
  return isDay(text) ? { kind: 'day', day: text } : undefined
}

/** "last 30 days", "last year", "since 2026-01-10". */
export function describeSince(text: string): string {
  const span = spanOf(text)
  if (span) return lastSpan[span.unit](span)
  return isDay(text) ? say.sinceText({ text }) : text
}

/** "In the last 30 days"; only for a span. */
export function describeSpan(text: string): string {
  const span = spanOf(text)
  return span ? inLastSpan[span.unit](span) : text
}

const lastSpan = { day: say.lastDays, week: say.lastWeeks, month: say.lastMonths, year: say.lastYears } as const
const inLastSpan = {
  day: say.inLastDays,
  week: say.inLastWeeks,
  month: say.inLastMonths,
  year: say.inLastYears,
} as const

/** Whether a text is a real calendar day in a year from 1900 to 2999. */
function isDay(text: string): boolean {
  if (!/^(19|2\d)\d\d-\d\d-\d\d$/.test(text)) return false
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}
