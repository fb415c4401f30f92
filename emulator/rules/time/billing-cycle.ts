import { addMonths } from './expiry.ts'

/** One billing month: from `start` (milliseconds) up to and without `end`. */
export interface Cycle {
  start: number
  end: number
}

const hour = 3_600_000

/**
 * The billing month that `instant` lies in. Months begin on the day of month and at the hour (UTC) of `anchor`, the
 * instant the account was made; a 31st becomes the last day of shorter months. The platform counts from the first paid
 * upgrade (docs/usage.md), which the emulator does not know.
 */
export function cycleAt(anchor: number, instant: number): Cycle {
  const first = Math.floor(anchor / hour) * hour
  const [from, to] = [new Date(first), new Date(instant)]
  let months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth()
  // Counted from the anchor each time, so that a short month does not move the day of the later ones.
  if (addMonths(first, months) > instant) months -= 1
  return { start: addMonths(first, months), end: addMonths(first, months + 1) }
}
