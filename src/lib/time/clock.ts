import { say } from '../messages/say.ts'

/**
 * The present by the server's clock, as far as it is known. A computer whose clock is off would otherwise ask for the
 * wrong span and say "in 23 h" of something that has happened. A difference below two minutes is ignored.
 *
 * Two sources tell it. The `Date` header is exact, but a browser shows it only for the page's own origin or where the
 * server exposes it, which TagoIO does not. The instants in answers are the other: no server writes down a time that
 * has not come, so a clock behind the newest of them is wrong by at least that much. A clock that runs ahead is noticed
 * by the header alone.
 */
const tolerance = 2 * 60_000

let offset = 0
let exact = false
const listeners = new Set<() => void>()

/** Milliseconds since 1970 by the server's clock. */
export const serverNow = (): number => Date.now() + offset

/** How far (ms) the server's clock is ahead of this computer's. 0 while no difference is known. */
export const clockOffset = (): number => offset

export function onClock(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Takes note of the server's time (ms), as it stated it. */
export function learnTime(server: number): void {
  if (!Number.isFinite(server)) return
  const difference = server - Date.now()
  exact = true
  change(Math.abs(difference) < tolerance ? 0 : difference)
}

/** Takes note of an instant (ms) that the server has written down: its clock cannot be behind it. */
export function learnPast(server: number): void {
  const difference = server - Date.now()
  if (!Number.isFinite(server) || difference < tolerance || difference <= offset) return
  // The header was right a moment ago, so a date in the future is just an odd date.
  if (!exact) change(difference)
}

/** Forgets what was learned: another server has its own clock. */
export function forgetClock(): void {
  exact = false
  change(0)
}

const past = /"(?:created_at|updated_at|last_login|last_authorization)":"(\d{4}-\d\d-\d\dT[\d:.]+Z)"/g

/** A very large answer is not searched to its end. */
const most = 1_000_000

/**
 * The newest instant in an answer, among fields that tell of something that has happened. Undefined when there is none.
 */
export function newestPast(answer: string): number | undefined {
  let newest = ''
  // ISO texts of one zone sort like the instants themselves.
  for (const [, instant = ''] of answer.slice(0, most).matchAll(past)) if (instant > newest) newest = instant
  return newest === '' ? undefined : Date.parse(newest)
}

/** "1 day behind", "3 h ahead": this computer's clock as the server sees it. */
export function describeClockDifference(difference: number): string {
  const minutes = Math.round(Math.abs(difference) / 60_000)
  const hours = Math.round(minutes / 60)
  const days = Math.round(hours / 24)
  const behind = difference > 0
  if (minutes < 90) return (behind ? say.behindMinutes : say.aheadMinutes)({ count: minutes })
  if (hours < 24) return (behind ? say.behindHours : say.aheadHours)({ count: hours })
  return (behind ? say.behindDays : say.aheadDays)({ count: days })
}

function change(next: number): void {
  // A change of less than a minute between two answers is not reported.
  if (Math.abs(next - offset) < 60_000) return
  offset = next
  for (const listener of listeners) listener()
}
