/** What was used of a service in the hour that starts at `hour` (milliseconds). */
export interface LedgerRow {
  service: string
  hour: number
  amount: number
}

/** How busy each hour (UTC) of a day is, next to the others: quiet nights, a full afternoon. */
const busy = [3, 2, 2, 2, 2, 3, 4, 5, 6, 8, 10, 13, 16, 18, 20, 20, 20, 19, 17, 14, 11, 8, 6, 4]

/** Between 0.75 and 1.25, always the same for the same hour: no two days look alike. */
const whim = (hour: number): number => 0.75 + (Math.imul(hour / 3_600_000, 2_654_435_761) >>> 0) / 0x2_0000_0000

export const busyAt = (hour: number): number => (busy[new Date(hour).getUTCHours()] ?? 0) * whim(hour)

/** Hundredths are the finest unit there is, of minutes and of megabytes. */
const finest = 100

/**
 * A row that stands for several hours, spread over them by a fixed rule. The parts are whole units where the amount is
 * one, and add up to it.
 */
export function spread({ service, hour, amount }: LedgerRow, hours: number): LedgerRow[] {
  if (hours === 1) return [{ service, hour, amount }]
  const starts = Array.from({ length: hours }, (_, at) => hour + at * 3_600_000)
  const all = starts.reduce((sum, start) => sum + busyAt(start), 0)
  const unit = Number.isInteger(amount) ? 1 : 1 / finest
  let weight = 0
  let given = 0
  const parts = starts.map((start) => {
    weight += busyAt(start)
    // Rounding what was given so far, rather than each part, makes the parts add up.
    const due = Math.round((amount * weight) / all / unit)
    const part = due - given
    given = due
    return { service, hour: start, amount: part * unit }
  })
  return parts.filter((part) => part.amount !== 0)
}
