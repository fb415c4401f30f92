/**
 * The first instant of a calendar day in an IANA zone, in ms since the epoch; an unknown zone reads as UTC. Where the
 * clock jumps over midnight, that is the first minute the day has.
 * @param day `YYYY-MM-DD`
 */
export function startOfDay(day: string, zone: string): number {
  const midnight = Date.parse(`${day}T00:00:00Z`)
  // The offset of the guess may be that of the other side of a clock change; of both answers the earlier one that
  // already lies in the day is its start.
  const guesses = [-1, 0, 1].map((days) => midnight - offsetAt(midnight + days * 86_400_000, zone))
  const inside = guesses.filter((at) => at + offsetAt(at, zone) >= midnight)
  return Math.min(...(inside.length > 0 ? inside : guesses))
}

/** How far the clocks of a zone are ahead of UTC at an instant, in ms. */
function offsetAt(instant: number, zone: string): number {
  const parts = formatOf(zone).formatToParts(instant)
  const part = (wanted: string) => Number(parts.find(({ type }) => type === wanted)?.value)
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
  return wall - Math.floor(instant / 1000) * 1000
}

function formatOf(zone: string): Intl.DateTimeFormat {
  const numeric = 'numeric'
  const parts = {
    year: numeric,
    month: numeric,
    day: numeric,
    hour: numeric,
    minute: numeric,
    second: numeric,
  } as const
  try {
    return new Intl.DateTimeFormat('en', { ...parts, timeZone: zone, hourCycle: 'h23' })
  } catch {
    return new Intl.DateTimeFormat('en', { ...parts, timeZone: 'UTC', hourCycle: 'h23' })
  }
}
