import { say } from '../messages/say.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

type Count = (values: { count: number }) => string

const steps: readonly { below: number; unit: number; ago: Count; ahead: Count }[] = [
  { below: HOUR, unit: MINUTE, ago: say.agoMinutes, ahead: say.inMinutes },
  { below: DAY, unit: HOUR, ago: say.agoHours, ahead: say.inHours },
  { below: 14 * DAY, unit: DAY, ago: say.agoDays, ahead: say.inDays },
  { below: 60 * DAY, unit: 7 * DAY, ago: say.agoWeeks, ahead: say.inWeeks },
  { below: 730 * DAY, unit: 30.44 * DAY, ago: say.agoMonths, ahead: say.inMonths },
  { below: Number.POSITIVE_INFINITY, unit: 365.25 * DAY, ago: say.agoYears, ahead: say.inYears },
]

/** Ends up to this far ahead are told in days. */
const daysAhead = 120 * DAY
/** The part of a unit that may have passed since an end was set. */
const justSet = 0.05

/**
 * How long ago, or in how long, in a few words: "just now", "3 min ago", "in 2 h", "6 days ago". Both arguments are ms
 * since the epoch. Rounds down, so that nothing looks older than it is, nor an end farther away. An end is told in days
 * for four months, as it was chosen, and what was set a moment ago to end in 90 days says 90.
 */
export function relativeTime(at: number, now: number): string {
  const distance = Math.abs(now - at)
  if (!(distance >= MINUTE)) return say.justNow()
  const ahead = at > now
  const step = steps.find(({ below, unit }) => distance < (ahead && unit === DAY ? daysAhead : below))
  if (step === undefined) return say.justNow()
  const count = Math.max(1, Math.floor(distance / step.unit + (ahead ? justSet : 0)))
  return ahead ? step.ahead({ count }) : step.ago({ count })
}
