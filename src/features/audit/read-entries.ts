import { type AuditAnswer, type AuditEvent, mostAuditEvents } from '#api/audit-log.ts'
import { AuditSearchError } from '#api/audit-search-error.ts'
import { cutInto, holds, windowsOf } from './windows.ts'
import type { AuditWindow } from '#api/audit-log.ts'
import { ApiError } from '#api/http/errors.ts'
import { pause } from '#lib/async/pause.ts'

/** An event with a unique key and its instant; null where its date cannot be read. */
export interface AuditEntry {
  key: string
  at: number | null
  event: AuditEvent
}

interface Span extends AuditWindow {
  /** How often the window was split because an answer was cut. */
  cuts: number
}

/** How far a span of the log has been read, newest part first. Plain data: reading can continue from any such state. */
export interface AuditReading {
  entries: readonly AuditEntry[]
  todo: readonly Span[]
  /** Milliseconds that are read, and all there are, for the progress bar. */
  covered: number
  total: number
  /** Records that the server searched so far. */
  scanned: number
  /** Events that the server counted but never sent, however short the window. */
  missing: number
}

const toSpan = ({ from, to }: AuditWindow, cuts: number): Span => ({ from, to, cuts })

export const unreadAudit = (range: AuditWindow): AuditReading => ({
  entries: [],
  todo: windowsOf(range).map((window) => toSpan(window, 0)),
  covered: 0,
  total: Math.max(0, range.to - range.from),
  scanned: 0,
  missing: 0,
})

/** The same reading, with an older span to read next. */
export const extendedBy = (reading: AuditReading, older: AuditWindow): AuditReading => ({
  ...reading,
  todo: [...reading.todo, ...windowsOf(older).map((window) => toSpan(window, 0))],
  total: reading.total + Math.max(0, older.to - older.from),
})

export interface ReadAuditOptions {
  ask: (window: AuditWindow, signal: AbortSignal) => Promise<AuditAnswer>
  /** Called with the state after every window, and when a window has to be read in parts. */
  onProgress: (reading: AuditReading) => void
}

/** How many times in a row a rate limit is waited for before the reading gives up. */
const mostWaits = 5

/**
 * Reads a span of the log, one window after the other. After a failure, reading continues from the last reported state;
 * a rate limit is waited for. When an answer was cut, its window is read again in parts. An event has no id, and two
 * equal ones can both have happened. So an event counts if its instant lies in the window, never because it differs
 * from others.
 * @throws what `ask` throws; the AbortError of `signal`.
 */
export async function readAudit(
  from: AuditReading,
  { ask, onProgress }: ReadAuditOptions,
  signal: AbortSignal,
): Promise<AuditReading> {
  let reading = from
  for (let [span] = reading.todo; span !== undefined; [span] = reading.todo) {
    reading = await step(reading, span, { ask, onProgress }, signal)
    signal.throwIfAborted()
    onProgress(reading)
  }
  return reading
}

async function step(
  reading: AuditReading,
  span: Span,
  { ask, onProgress }: ReadAuditOptions,
  signal: AbortSignal,
): Promise<AuditReading> {
  const rest = reading.todo.slice(1)
  try {
    const answer = await patiently(() => ask(span, signal), signal)
    const parts = partsOf(span, answer)
    if (parts > 1) return { ...reading, todo: [...inParts(span, parts), ...rest] }
    return withAnswer({ ...reading, todo: rest }, span, answer)
  } catch (error) {
    // The same window again would take as long again, so it is halved.
    if (isTimeout(error) && !signal.aborted) onProgress({ ...reading, todo: [...inParts(span, 2), ...rest] })
    throw error
  }
}

const isTimeout = (error: unknown) => error instanceof AuditSearchError && error.failure === 'Timeout'

const inParts = (span: Span, parts: number): Span[] => cutInto(span, parts).map((part) => toSpan(part, span.cuts + 1))

/** Waits for the rate limit to pass, which everybody in the profile shares (contract 1.8). */
async function patiently<Answer>(ask: () => Promise<Answer>, signal: AbortSignal): Promise<Answer> {
  for (let waits = 0; ; waits += 1) {
    try {
      return await ask()
    } catch (error) {
      if (!(error instanceof ApiError) || error.kind !== 'rate-limited' || waits === mostWaits) throw error
      await pause((error.retryAfter ?? 60) * 1_000, signal)
    }
  }
}

/**
 * Into how many parts a window must be split to get all its events; 1 when nothing is missing or splitting would not
 * help. An answer of the largest size was certainly cut. A count above the number of events may also be a wrong count,
 * so it is believed only twice.
 */
function partsOf(span: Span, { events, matched }: AuditAnswer): number {
  if (span.to - span.from <= 1) return 1
  const isFull = events.length >= mostAuditEvents
  if (!isFull && (matched <= events.length || span.cuts >= 2)) return 1
  const share = matched / Math.max(1, events.length)
  return Math.max(2, Math.min(16, Math.ceil(share * 1.2)))
}

function withAnswer(reading: AuditReading, span: Span, { events, matched, scanned }: AuditAnswer): AuditReading {
  const own = events
    .map((event, at): AuditEntry => ({ key: `${span.from}-${at}`, at: instantOf(event), event }))
    // An event without a date cannot be assigned to another window.
    .filter(({ at }) => at === null || holds(span, at))
    .sort((one, other) => (other.at ?? -Infinity) - (one.at ?? -Infinity))
  return {
    ...reading,
    entries: own.length === 0 ? reading.entries : [...reading.entries, ...own],
    covered: reading.covered + (span.to - span.from),
    scanned: reading.scanned + scanned,
    missing: reading.missing + Math.max(0, matched - events.length),
  }
}

function instantOf({ date }: AuditEvent): number | null {
  const at = Date.parse(date ?? '')
  return Number.isNaN(at) ? null : at
}
