import { invalid } from '#emulator/refusal.ts'

/** Unit words of contract 1.3. `M` and `MM` are months: the case matters there and nowhere else. */
const units: Readonly<Record<string, 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'>> = {
  s: 'second', ss: 'second', sec: 'second', second: 'second', seconds: 'second',
  m: 'minute', mm: 'minute', min: 'minute', minute: 'minute', minutes: 'minute',
  h: 'hour', hh: 'hour', hour: 'hour', hours: 'hour',
  d: 'day', dd: 'day', day: 'day', days: 'day',
  w: 'week', ww: 'week', week: 'week', weeks: 'week',
  M: 'month', MM: 'month', month: 'month', months: 'month',
  y: 'year', yy: 'year', year: 'year', years: 'year',
} // prettier-ignore

const milliseconds = { second: 1_000, minute: 60_000, hour: 3_600_000, day: 86_400_000, week: 604_800_000 }

const isoInstant = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/

/** Adds calendar months in UTC; the 31st becomes the last day of a shorter month. */
export function addMonths(instant: number, months: number): number {
  const date = new Date(instant)
  const day = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() + months)
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
  date.setUTCDate(Math.min(day, lastDay))
  return date.getTime()
}

/** An instant `sign` times the span away from `now`, or the instant itself. Throws 400 `Invalid date`. */
function resolve(text: string, now: number, sign: 1 | -1): number {
  const span = /^(\d{1,12})\s+([A-Za-z]+)$/.exec(text.trim())
  const word = span?.[2] ?? ''
  const unit = Object.hasOwn(units, word) ? units[word] : undefined
  let instant = NaN
  if (span && unit) {
    const count = sign * Number(span[1])
    if (unit === 'month') instant = addMonths(now, count)
    else if (unit === 'year') instant = addMonths(now, count * 12)
    else instant = now + count * milliseconds[unit]
  } else {
    instant = parseInstant(text)
  }
  if (Number.isNaN(new Date(instant).getTime())) throw invalid('Invalid date')
  return instant
}

/** An ISO-8601 date or instant; a date is its midnight in UTC. Throws 400 `Invalid date`. */
export function parseInstant(text: string): number {
  const instant = isoInstant.test(text.trim()) ? Date.parse(text.trim()) : NaN
  if (Number.isNaN(instant)) throw invalid('Invalid date')
  return instant
}

/** `expire_time` on input (contract 1.3): null means never, a number is milliseconds since 1970. */
export function parseExpiry(text: string, now: number): number | null {
  return text.trim() === 'never' ? null : resolve(text, now, 1)
}

/** A date filter: an instant, or a span that ended now (contract 1.7, read as "at or after"). */
export const parseSince = (text: string, now: number): number => resolve(text, now, -1)
