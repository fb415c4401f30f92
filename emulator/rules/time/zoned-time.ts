/** A day of the calendar; months count from 1. */
export interface CalendarDay {
  year: number
  month: number
  day: number
}

const dayLength = 86_400_000
const hourLength = 3_600_000
const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  formats.set(zone, made)
  return made
}

/** The wall clock of the zone, as the instant at which a clock in UTC would show the same. */
function wallClock(zone: string, instant: number): number {
  const parts: Record<string, number> = {}
  for (const { type, value } of formatOf(zone).formatToParts(instant)) parts[type] = Number(value)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts
  return Date.UTC(year, month - 1, day, hour, minute, second)
}

/** Milliseconds by which the zone's clocks are ahead of UTC. */
export const offsetAt = (zone: string, instant: number): number =>
  wallClock(zone, instant) - Math.floor(instant / 1_000) * 1_000

export function dayOf(zone: string, instant: number): CalendarDay {
  const clock = new Date(wallClock(zone, instant))
  return { year: clock.getUTCFullYear(), month: clock.getUTCMonth() + 1, day: clock.getUTCDate() }
}

/** The first instant of a calendar day; where clocks skip midnight, the instant they skip at. Days may overflow a month. */
export function startOfDay(zone: string, { year, month, day }: CalendarDay): number {
  const midnight = Date.UTC(year, month - 1, day)
  // Where clocks change near this midnight, one of the two offsets is the right one.
  const before = midnight - offsetAt(zone, midnight - dayLength)
  const after = midnight - offsetAt(zone, midnight + dayLength)
  const [first, second] = before < after ? [before, after] : [after, before]
  return wallClock(zone, first) >= midnight ? first : second
}

/** The start of the hour, by the zone's clocks, that the instant lies in. */
export function startOfHour(zone: string, instant: number): number {
  const local = instant + offsetAt(zone, instant)
  return instant - (((local % hourLength) + hourLength) % hourLength)
}
