import { type Cycle, cycleAt } from '../rules/time/billing-cycle.ts'
import { busyAt } from '../rules/time/spread.ts'

/** A stretch of time that gets one row of the ledger, and how busy it was next to the others. */
export interface Slot {
  hour: number
  hours: number
  weight: number
}

const hourLength = 3_600_000
const day = 24 * hourLength
/** Sunday first: people work on weekdays, pumps all week. */
const weekdays = [0.3, 1, 1.05, 1.1, 1.05, 0.95, 0.4]

/** The last `count` billing months before `now`, oldest first; the last one is still running. */
export function pastCycles(anchor: number, now: number, count: number): Cycle[] {
  const cycles: Cycle[] = []
  for (let at = now; cycles.length < count; at = (cycles[0]?.start ?? at) - 1) cycles.unshift(cycleAt(anchor, at))
  return cycles
}

/**
 * Slots of one billing month up to `now`: a day each, which keeps the seed quick, and reading spreads them over hours
 * (rules/spread.ts). The day that is running, and one that a month begins or ends in, come by the hour.
 */
export function slotsOf({ start, end }: Cycle, now: number, random: () => number): Slot[] {
  const slots: Slot[] = []
  let mood = 1
  const last = Math.min(end, Math.floor(now / hourLength) * hourLength + hourLength)
  for (let hour = start; hour < last;) {
    const newDay = hour % day === 0
    if (newDay) mood = 0.85 + random() * 0.3
    const whole = newDay && hour + day <= last
    const hours = whole ? 24 : 1
    let weight = 0
    for (let at = 0; at < hours; at += 1) weight += busyAt(hour + at * hourLength)
    slots.push({ hour, hours, weight: weight * mood * (weekdays[new Date(hour).getUTCDay()] ?? 1) })
    hour += hours * hourLength
  }
  return slots
}
