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

/**
 * How long ago, or in how long, in a few words: "just now", "3 min ago", "in 2 h", "6 days ago". Both arguments are ms
 * since the epoch. Rounds down, so that nothing looks older than it is.
 */
export function relativeTime(at: number, now: number): string {
  const distance = Math.abs(now - at)
  if (!(distance >= MINUTE)) return say.justNow()
  const step = steps.find(({ below }) => distance < below)
  if (step === undefined) return say.justNow()
  const count = Math.max(1, Math.floor(distance / step.unit))
  return at > now ? step.ahead({ count }) : step.ago({ count })
}
