import * as z from 'zod/mini'
import { AuditSearchError } from './audit-search-error.ts'
import { pause } from '#lib/async/pause.ts'
import { amount, text, timestamp } from './http/wire-fields.ts'
import { request } from './session/request.ts'

/** A span of time in ms since the epoch: includes `from`, excludes `to`. */
export interface AuditWindow {
  from: number
  to: number
}

/** The kinds of things in the log, as the wire names them (contract 5.8). */
export const auditKinds = [
  'action', 'am', 'analysis', 'connector', 'dashboard', 'device', 'dictionary', 'network', 'profile', 'run', 'runuser',
] as const // prettier-ignore

/**
 * One entry of the log. It has no id on the wire. `who` is an account, or the name of the platform or of the portal;
 * `resourceID` may be of something that was deleted (contract 5.9).
 */
const auditEvent = z.looseObject({
  resourceName: z.catch(z.string(), ''),
  resourceID: text,
  message: z.catch(z.string(), ''),
  who: text,
  date: timestamp,
})
export type AuditEvent = z.infer<typeof auditEvent>

/** Events that are not objects are dropped. A value that is not a list means that no events have been found so far. */
const events = z.catch(
  z.nullish(
    z.pipe(
      z.array(z.unknown()),
      z.transform((rows: unknown[]) => rows.flatMap((row) => auditEvent.safeParse(row).data ?? [])),
    ),
  ),
  null,
)

const answer = z.looseObject({
  queryId: z.string(),
  status: z.catch(z.string(), 'Unknown'),
  statistics: z.catch(z.looseObject({ recordsMatched: amount, recordsScanned: amount }), {
    recordsMatched: 0,
    recordsScanned: 0,
  }),
  events,
})
type Answer = z.infer<typeof answer>

/** What a search asks for besides its window. A part that is left out means any. */
export interface AuditFilter {
  resourceName?: string | undefined
  resourceID?: string | undefined
  /** Matches the message. `*` stands for any text; without one it must equal the whole message. */
  find?: string | undefined
}

export interface AuditAnswer {
  events: AuditEvent[]
  /** How many events match according to the server; more than were sent when the answer was cut. */
  matched: number
  scanned: number
}

/** Most events of one answer (contract 20, row 23). */
export const mostAuditEvents = 500
/** Pauses before the first polls; the last one is then repeated. In ms (contract 5.9). */
const polls = [1_000, 2_000, 3_000]
const patience = 60_000

/**
 * One search over at most seven days, from its start to its events. It asks from one millisecond before the window,
 * because no source says whether the ends are included; the caller drops what lies outside its window.
 * @throws ApiError; AuditSearchError when the server gives up or is not done within a minute; the AbortError of
 *   `signal`.
 */
export async function searchAuditLog(
  profile: string,
  window: AuditWindow,
  filter: AuditFilter,
  { signal, onProgress }: { signal: AbortSignal; onProgress?: (scanned: number) => void },
): Promise<AuditAnswer> {
  const since = Date.now()
  let current = await request('GET /profile/{id}/auditlog', {
    profile,
    path: { id: profile },
    query: {
      ...filter,
      start_date: new Date(window.from - 1),
      end_date: new Date(window.to),
      limit: mostAuditEvents,
    },
    signal,
    answer,
  })
  const { queryId } = current
  for (let poll = 0; current.status === 'Running'; poll += 1) {
    if (Date.now() - since >= patience) throw new AuditSearchError('Timeout')
    await pause(polls[poll] ?? 3_000, signal)
    current = await request('GET /profile/{id}/auditlog/{queryId}', {
      profile,
      path: { id: profile, queryId },
      signal,
      answer,
    })
    onProgress?.(current.statistics.recordsScanned)
  }
  return completed(current)
}

function completed({ status, events: found, statistics }: Answer): AuditAnswer {
  if (status !== 'Complete') throw new AuditSearchError(status)
  const complete = found ?? []
  return {
    events: complete,
    matched: Math.max(statistics.recordsMatched, complete.length),
    scanned: statistics.recordsScanned,
  }
}
