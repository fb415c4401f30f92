import { type AuditAnswer, type AuditEvent, mostAuditEvents } from '#api/audit-log.ts'
import { AuditSearchError } from '#api/audit-log-error.ts'
import { cutInto, holds, windowsOf } from './windows.ts'
import type { AuditWindow } from '#api/audit-log.ts'
import { ApiError } from '#api/http/errors.ts'
import { pause } from '#lib/async/pause.ts'

/** An event with a key of its own and its instant; null where its date cannot be read. */
export interface AuditEntry {
  key: string
  at: number | null
  event: AuditEvent
}

interface Span extends AuditWindow {
  /** How often it was cut because its answer was. */
  cuts: number
}

/** How far a span of the log has been read, the newest part first. Plain data: a reading goes on from any of them. */
export interface AuditReading {
  entries: readonly AuditEntry[]
  todo: readonly Span[]
  /** Milliseconds that were read and that there are, for progress. */
  covered: number
  total: number
  /** Records that the server looked through for what is covered. */
  scanned: number
  /** Events that the server counted and never gave, however short the span. */
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

/** The same reading with an older span to follow. */
export const extendedBy = (reading: AuditReading, older: AuditWindow): AuditReading => ({
  ...reading,
  todo: [...reading.todo, ...windowsOf(older).map((window) => toSpan(window, 0))],
  total: reading.total + Math.max(0, older.to - older.from),
})

export interface ReadAuditOptions {
  ask: (window: AuditWindow, signal: AbortSignal) => Promise<AuditAnswer>
  /** Hears of every window that was read, and of a window that has to be read in parts. */
  onProgress: (reading: AuditReading) => void
}

/** How many times in a row a rate limit is waited for before the reading gives up. */
const mostWaits = 5

/**
 * Reads a span of the log, one window after the other. What was read before a failure was told, so a reading goes on
 * there; a limit per minute is waited out. An answer that was cut is read again in parts. Since an event has no ID, and two alike
 * can both have happened, it counts for the window that holds its instant, never for being unlike the others.
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
    // Asked again whole it would take as long again.
    if (isTimeout(error) && !signal.aborted) onProgress({ ...reading, todo: [...inParts(span, 2), ...rest] })
    throw error
  }
}

const isTimeout = (error: unknown) => error instanceof AuditSearchError && error.failure === 'Timeout'

const inParts = (span: Span, parts: number): Span[] => cutInto(span, parts).map((part) => toSpan(part, span.cuts + 1))

/** Waits out the limit per minute, which everybody in the profile shares (contract 1.8). */
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
 * Into how many parts a window must be cut for its whole answer; 1 when nothing is missing, or nothing would help. A
 * full answer is cut for certain. A count above what came may as well be a wrong count, so that is believed twice.
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
    // What has no date cannot be told to be another window's.
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
