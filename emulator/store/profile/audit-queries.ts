import type { AuditFilter } from '#emulator/rules/queries/audit-filter.ts'
import { nextSerial } from '#emulator/rules/secrets/ids.ts'
import type { Database } from '../db.ts'

/** A search that was started can be asked for this long, in milliseconds; no source tells how long it really is. */
const life = 15 * 60_000

export function startAuditQuery(db: Database, profile: string, filter: AuditFilter, now: number): string {
  db.run('DELETE FROM audit_query WHERE created_at <= ?', [now - life])
  const id = `audit-query-${String(nextSerial(db)).padStart(16, '0')}`
  db.run('INSERT INTO audit_query (id, profile, filter, created_at) VALUES (?, ?, ?, ?)', [
    id,
    profile,
    JSON.stringify(filter),
    now,
  ])
  return id
}

/** Counts a poll. The search as it was started, and how often it was asked for before; undefined when unknown or too old. */
export function pollAuditQuery(
  db: Database,
  profile: string,
  id: string,
  now: number,
): { filter: AuditFilter; polls: number } | undefined {
  const row = db.one<{ filter: string; polls: number }>(
    'UPDATE audit_query SET polls = polls + 1 WHERE id = ? AND profile = ? AND created_at > ? RETURNING filter, polls - 1 AS polls',
    [id, profile, now - life],
  )
  return row && { filter: JSON.parse(row.filter), polls: row.polls }
}
