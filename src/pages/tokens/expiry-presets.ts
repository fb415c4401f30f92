import { startOfDay } from '#lib/time/start-of-day.ts'
import { say } from './messages/say.ts'

const DAY = 86_400_000

/** The lifetimes offered for a new token. 90 days by default; "never" is offered last. */
export const expiryPresets = [
  {
    value: '7',
    get label() {
      return say.days7()
    },
  },
  {
    value: '30',
    get label() {
      return say.days30()
    },
  },
  {
    value: '90',
    get label() {
      return say.days90()
    },
  },
  {
    value: '180',
    get label() {
      return say.days180()
    },
  },
  {
    value: '365',
    get label() {
      return say.year1()
    },
  },
  {
    value: 'date',
    get label() {
      return say.onADate()
    },
  },
  {
    value: 'never',
    get label() {
      return say.never()
    },
  },
] as const

export const defaultExpiry = '90'

/**
 * The instant of a choice, in ms since the epoch: a span from `now`, or the end of a day in the account's zone. `never`
 * has none; undefined when the day is missing, impossible or past.
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

/** The value to send. Always something, because the server would choose one itself (contract 5.14). */
export function wireExpiry(instant: number | 'never'): string {
  return instant === 'never' ? 'never' : new Date(instant).toISOString()
}

function dayAfter(day: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined
  const at = Date.parse(`${day}T00:00:00Z`)
  // Some engines read 30 February as 2 March: a day that is not written back the same does not exist.
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== day) return undefined
  const next = new Date(at + DAY).toISOString()
  return next.startsWith('+') ? undefined : next.slice(0, 10)
}
