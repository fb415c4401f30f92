export interface TimeStyle {
  /** IANA zone of the account; an unknown one reads as UTC. */
  zone: string
  hour12?: boolean | undefined
  /** Date pattern of the account, of YYYY, MM and DD: `DD/MM/YYYY` (contract: account options). */
  dateFormat?: string | undefined
}

const readable = /^(?=.*YYYY)(?=.*MM)(?=.*DD)[YMD/.\- ]+$/

/** The minute `at` falls in, in the given zone: `2026-11-23 09:04 (America/Recife)`. */
export function exactTime(at: Date, style: TimeStyle): string {
  return Number.isNaN(at.getTime()) ? '' : `${exactMinute(at, style)} (${zoneOf(style)})`
}

/** The zone times are told in; UTC for an unknown one. */
export const zoneOf = ({ zone }: TimeStyle): string => (isZone(zone) ? zone : 'UTC')

/** The minute without its zone, for where that is told once for all; an empty text for no date. */
export function exactMinute(at: Date, style: TimeStyle): string {
  if (Number.isNaN(at.getTime())) return ''
  const parts = partsOf(at, style)
  const period = parts['dayPeriod'] === undefined ? '' : ` ${parts['dayPeriod']}`
  return `${dateOf(parts, style)} ${parts['hour'] ?? ''}:${parts['minute'] ?? ''}${period}`
}

/** The day without a clock: `2026-11-23`; an empty text for no date. */
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

/** The account's zone, then UTC when it is another: what a person sees on hover and focus. */
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

/** Making one takes fifty times as long as using it, and an export formats a hundred thousand dates. Throws for no zone. */
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
