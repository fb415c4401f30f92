/** One billing month: from `start` (ms since the epoch) up to, but not including, `end`. */
export interface Cycle {
  start: number
  end: number
}

/** Reads `current_cycle` of the subscription; null when it is missing or invalid. */
export function readCycle(given: { start?: unknown; end?: unknown } | null | undefined): Cycle | null {
  const [start, end] = [given?.start, given?.end].map((at) => (typeof at === 'string' ? Date.parse(at) : Number.NaN))
  return start !== undefined && end !== undefined && start < end ? { start, end } : null
}

/** The instant `months` later (or earlier, if negative), at a day of the month; in shorter months the last day. In UTC. */
function monthsFrom(instant: number, months: number, day: number): number {
  const at = new Date(instant)
  const last = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + months + 1, 0)).getUTCDate()
  const clock = instant - Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate())
  return Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + months, Math.min(day, last)) + clock
}

/**
 * The starts of the billing months from the last one at or before `from` to the last one before `to`, oldest first.
 * Months are counted from the known one (docs/usage.md). A cycle from a 31st begins on the last day of shorter months.
 * Of two neighbouring months at least one has 31 days, so the later day of the known month's two ends is the real one.
 * Empty without a known month.
 */
export function cycleStarts(known: Cycle | null, from: number, to: number): number[] {
  if (known === null) return []
  const day = Math.max(new Date(known.start).getUTCDate(), new Date(known.end).getUTCDate())
  const starts: number[] = []
  // A month has 28 to 31 days, which gives the fewest and the most months that can lie between.
  const away = (at: number) => [28, 31].map((days) => (at - known.start) / (days * 86_400_000))
  for (let month = Math.floor(Math.min(...away(from))); month < Math.max(...away(to)); month += 1) {
    starts.push(monthsFrom(known.start, month, day))
  }
  const first = starts.findLastIndex((start) => start <= from)
  return starts.slice(Math.max(first, 0)).filter((start) => start < to)
}
