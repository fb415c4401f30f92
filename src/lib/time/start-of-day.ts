const formats = new Map<string, Intl.DateTimeFormat>()

/** A cached format: making one takes fifty times as long as using it. An unknown zone reads as UTC. */
function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const numeric = 'numeric'
  const parts = {
    year: numeric,
    month: numeric,
    day: numeric,
    hour: numeric,
    minute: numeric,
    second: numeric,
    hourCycle: 'h23',
  } as const
  let format: Intl.DateTimeFormat
  try {
    format = new Intl.DateTimeFormat('en', { ...parts, timeZone: zone })
  } catch {
    format = new Intl.DateTimeFormat('en', { ...parts, timeZone: 'UTC' })
  }
  formats.set(zone, format)
  return format
}

/** The time that clocks of the zone show, given as the instant at which clocks in UTC show the same. */
export function wallClock(zone: string, instant: number): number {
  const parts: Record<string, number> = {}
  for (const { type, value } of formatOf(zone).formatToParts(instant)) parts[type] = Number(value)
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts
  return Date.UTC(year, month - 1, day, hour, minute, second)
}

/** How far the clocks of a zone are ahead of UTC at an instant, in ms. */
export const offsetAt = (zone: string, instant: number): number =>
  wallClock(zone, instant) - Math.floor(instant / 1000) * 1000

/**
 * The first instant of a calendar day in an IANA zone, in ms since the epoch; an unknown zone reads as UTC. Where the
 * clock jumps over midnight, that is the first minute the day has.
 * @param day `YYYY-MM-DD`
 */
export function startOfDay(day: string, zone: string): number {
  const midnight = Date.parse(`${day}T00:00:00Z`)
  // The offset of the guess may be that of the other side of a clock change; of both answers the earlier one that
  // already lies in the day is its start.
  const guesses = [-1, 1].map((days) => midnight - offsetAt(zone, midnight + days * 86_400_000))
  const inside = guesses.filter((at) => wallClock(zone, at) >= midnight)
  return Math.min(...(inside.length > 0 ? inside : guesses))
}
