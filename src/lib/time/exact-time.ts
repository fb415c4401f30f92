export interface TimeStyle {
  /** IANA zone of the account; an unknown one reads as UTC. */
  zone: string
  hour12?: boolean | undefined
  /** The account's date pattern, made of YYYY, MM and DD: `DD/MM/YYYY` (contract 4.4). */
  dateFormat?: string | undefined
}

const readable = /^(?=.*YYYY)(?=.*MM)(?=.*DD)[YMD/.\- ]+$/

/** The minute `at` falls in, in the given zone: `2026-11-23 09:04 (America/Recife)`. */
export function exactTime(at: Date, style: TimeStyle): string {
  return Number.isNaN(at.getTime()) ? '' : `${exactMinute(at, style)} (${zoneOf(style)})`
}

/** The zone in which times are written; UTC for an unknown one. */
export const zoneOf = ({ zone }: TimeStyle): string => (isZone(zone) ? zone : 'UTC')

/** The minute without its zone, for places that name the zone once for all. Empty for no date. */
export function exactMinute(at: Date, style: TimeStyle): string {
  if (Number.isNaN(at.getTime())) return ''
  const parts = partsOf(at, style)
  const period = parts['dayPeriod'] === undefined ? '' : ` ${parts['dayPeriod']}`
  return `${dateOf(parts, style)} ${parts['hour'] ?? ''}:${parts['minute'] ?? ''}${period}`
}

/** The day without a time: `2026-11-23`. Empty for no date. */
export const exactDay = (at: Date, style: TimeStyle): string =>
  Number.isNaN(at.getTime()) ? '' : dateOf(partsOf(at, style), style)

function partsOf(at: Date, style: TimeStyle): Record<string, string> {
  const parts: Record<string, string> = {}
  for (const { type, value } of formatOf(zoneOf(style), style.hour12 === true).formatToParts(at)) parts[type] = value
  return parts
}

function dateOf(parts: Record<string, string>, { dateFormat }: TimeStyle): string {
  const pattern = dateFormat !== undefined && readable.test(dateFormat) ? dateFormat : 'YYYY-MM-DD'
  return pattern
    .replace('YYYY', parts['year'] ?? '')
    .replace('MM', parts['month'] ?? '')
    .replace('DD', parts['day'] ?? '')
}

/** The time in the account's zone, then in UTC if that differs: shown on hover and focus. */
export function exactTimes(at: Date, style: TimeStyle): readonly string[] {
  const own = exactTime(at, style)
  const utc = exactTime(at, { ...style, zone: 'UTC' })
  return own === utc ? [own] : [own, utc]
}

function isZone(zone: string): boolean {
  try {
    return zone !== '' && formatOf(zone, false).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

const formats = new Map<string, Intl.DateTimeFormat>()

/**
 * A cached format: making one takes fifty times as long as using it, and an export formats a hundred thousand dates.
 * Throws for an unknown zone.
 */
function formatOf(zone: string, hour12: boolean): Intl.DateTimeFormat {
  const key = `${zone} ${hour12}`
  const known = formats.get(key)
  if (known) return known
  const format = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: hour12 ? 'h12' : 'h23',
  })
  formats.set(key, format)
  return format
}
