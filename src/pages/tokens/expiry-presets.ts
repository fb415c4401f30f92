import { startOfDay } from '#lib/time/start-of-day.ts'

const DAY = 86_400_000

/** How long a new token may live. 90 days unless chosen otherwise; "never" is the last resort. */
export const expiryPresets = [
  { value: '7', label: '7 days' },
  { value: '30', label: '30 days' },
  { value: '90', label: '90 days' },
  { value: '180', label: '180 days' },
  { value: '365', label: '1 year' },
  { value: 'date', label: 'On a date' },
  { value: 'never', label: 'Never' },
] as const

export const defaultExpiry = '90'

/**
 * The instant a choice stands for, in ms since the epoch: a span from `now`, or the end of a day in the account's zone.
 * `never` has none; undefined when the day is missing, impossible or over.
 * @param day `YYYY-MM-DD`, for the choice `date`
 */
export function expiryInstant(choice: string, day: string, now: number, zone: string): number | 'never' | undefined {
  if (choice === 'never') return 'never'
  if (choice !== 'date') return /^[1-9]\d{0,4}$/.test(choice) ? now + Number(choice) * DAY : undefined
  const next = dayAfter(day)
  if (next === undefined) return undefined
  const end = startOfDay(next, zone) - 1000
  return end > now ? end : undefined
}

/** What goes over the wire: always something, because the server would choose by itself (contract 5.14). */
export function wireExpiry(instant: number | 'never'): string {
  return instant === 'never' ? 'never' : new Date(instant).toISOString()
}

function dayAfter(day: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined
  const at = Date.parse(`${day}T00:00:00Z`)
  // 30 February is read as 2 March by some engines: what does not read back is no day.
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== day) return undefined
  const next = new Date(at + DAY).toISOString()
  return next.startsWith('+') ? undefined : next.slice(0, 10)
}
