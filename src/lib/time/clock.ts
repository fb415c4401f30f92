/**
 * The present by the server's clock, as far as it is known: computers whose clock is off would otherwise ask for the wrong
 * span and say "in 23 h" of what has happened. A difference below two minutes is none.
 *
 * The `Date` header tells it, but browsers show that header only for the page's own origin or where the server exposes
 * it, which TagoIO does not. What answers carry tells it too, one way: no server writes down an instant that has not
 * come, so a clock behind the newest of them is wrong by that much at least. A clock that runs ahead shows by the header
 * alone.
 */
const tolerance = 2 * 60_000

let offset = 0
let exact = false
const listeners = new Set<() => void>()

/** Milliseconds since 1970 by the server's clock. */
export const serverNow = (): number => Date.now() + offset

/** How far (ms) the server's clock is ahead of this computer's; 0 while nothing tells that they differ. */
export const clockOffset = (): number => offset

export function onClock(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The server said what time it is (ms). */
export function learnTime(server: number): void {
  if (!Number.isFinite(server)) return
  const difference = server - Date.now()
  exact = true
  change(Math.abs(difference) < tolerance ? 0 : difference)
}

/** The server has written this instant (ms) down: its clock is not behind it. */
export function learnPast(server: number): void {
  const difference = server - Date.now()
  if (!Number.isFinite(server) || difference < tolerance || difference <= offset) return
  // Beside a header that was right a moment ago, a date in the future is an odd date.
  if (!exact) change(difference)
}

/** Another server has a clock of its own. */
export function forgetClock(): void {
  exact = false
  change(0)
}

const past = /"(?:created_at|updated_at|last_login|last_authorization)":"(\d{4}-\d\d-\d\dT[\d:.]+Z)"/g

/** A very large answer need not be looked through to its end for this. */
const most = 1_000_000

/** The newest instant in an answer among those that tell of what has happened; nothing when there is none. */
export function newestPast(answer: string): number | undefined {
  let newest = ''
  // ISO texts of one zone sort as the instants do.
  for (const [, instant = ''] of answer.slice(0, most).matchAll(past)) if (instant > newest) newest = instant
  return newest === '' ? undefined : Date.parse(newest)
}

/** "1 day behind", "3 h ahead": this computer's clock as the server sees it. */
export function describeClockDifference(difference: number): string {
  const minutes = Math.round(Math.abs(difference) / 60_000)
  const hours = Math.round(minutes / 60)
  const days = Math.round(hours / 24)
  const length = minutes < 90 ? `${minutes} min` : hours < 24 ? `${hours} h` : `${days} ${days === 1 ? 'day' : 'days'}`
  return `${length} ${difference > 0 ? 'behind' : 'ahead'}`
}

function change(next: number): void {
  // What differs between two answers by less than a minute is no news.
  if (Math.abs(next - offset) < 60_000) return
  offset = next
  for (const listener of listeners) listener()
}
