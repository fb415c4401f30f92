const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const steps: readonly { below: number; unit: number; one: string; many: string }[] = [
  { below: HOUR, unit: MINUTE, one: 'min', many: 'min' },
  { below: DAY, unit: HOUR, one: 'h', many: 'h' },
  { below: 14 * DAY, unit: DAY, one: 'day', many: 'days' },
  { below: 60 * DAY, unit: 7 * DAY, one: 'week', many: 'weeks' },
  { below: 730 * DAY, unit: 30.44 * DAY, one: 'month', many: 'months' },
  { below: Number.POSITIVE_INFINITY, unit: 365.25 * DAY, one: 'year', many: 'years' },
]

/**
 * How long ago, or in how long, in a few words: "just now", "3 min ago", "in 2 h", "6 days ago". Both arguments are ms
 * since the epoch. Rounds down, so that nothing looks older than it is.
 */
export function relativeTime(at: number, now: number): string {
  const distance = Math.abs(now - at)
  if (!(distance >= MINUTE)) return 'just now'
  const step = steps.find(({ below }) => distance < below)
  if (step === undefined) return 'just now'
  const count = Math.max(1, Math.floor(distance / step.unit))
  const words = `${count} ${count === 1 ? step.one : step.many}`
  return at > now ? `in ${words}` : `${words} ago`
}
