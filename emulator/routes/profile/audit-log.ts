import type { Route, TokenCall } from '#emulator/call.ts'
import { notFound, Refusal } from '#emulator/refusal.ts'
import { auditKeptSince, isFiltered, readAuditFilter } from '#emulator/rules/queries/audit-filter.ts'
import { iso } from '#emulator/rules/time/instant.ts'
import { type AuditAnswer, type AuditRow, forgetAudit, searchAudit } from '#emulator/store/profile/audit.ts'
import { pollAuditQuery, startAuditQuery } from '#emulator/store/profile/audit-queries.ts'
import { planOf } from '#emulator/store/profile/profiles.ts'
import { ownProfileInPath } from './profile-shapes.ts'

const event = (row: AuditRow) => ({
  resourceName: row.resource_name,
  message: row.action,
  resourceID: row.resource_id,
  who: row.who,
  date: iso(row.created_at),
})

/** A search is always answered later, like a slow one of the platform: a client that does not poll shows nothing. */
function start(call: TokenCall): unknown {
  const profile = ownProfileInPath(call)
  const filter = readAuditFilter(call.query, call.now)
  // Refused instead of ignored: an unfiltered answer to a filtered question would mislead (contract 5.8 leaves it
  // open).
  if (isFiltered(filter) && planOf(call.db, profile.id) === 'free') {
    throw new Refusal(
      402,
      'Your plan does not include filters of the audit log. Please upgrade you plan or contact support.',
    )
  }
  forgetAudit(call.db, auditKeptSince(call.now))
  // The end is fixed at the start: events during the search are not in it.
  const queryId = startAuditQuery(call.db, profile.id, { ...filter, to: Math.min(filter.to, call.now) }, call.now)
  return { queryId, status: 'Running' }
}

const statistics = ({ matched, scanned, bytes }: Omit<AuditAnswer, 'events'>, share: number) => ({
  recordsMatched: Math.floor(matched * share),
  recordsScanned: Math.floor(scanned * share),
  bytesScanned: Math.floor(bytes * share),
})

/** The first poll finds it half done, every later one complete (contract 5.9). */
function poll(call: TokenCall): unknown {
  const profile = ownProfileInPath(call)
  const queryId = call.params['query'] ?? ''
  const query = pollAuditQuery(call.db, profile.id, queryId, call.now)
  if (!query) throw notFound('Query')
  const answer = searchAudit(call.db, profile.id, query.filter)
  if (query.polls === 0) return { queryId, status: 'Running', statistics: statistics(answer, 0.5) }
  return { queryId, status: 'Complete', statistics: statistics(answer, 1), events: answer.events.map(event) }
}

/** Contract 5.8 and 5.9: for the owner of the profile alone. Both GETs leave something behind: the search, and its polls. */
export const auditLogRoutes: Route[] = [
  { method: 'GET', path: '/profile/:id/auditlog', access: 'profile', writes: true, handle: start },
  { method: 'GET', path: '/profile/:id/auditlog/:query', access: 'profile', writes: true, handle: poll },
]
