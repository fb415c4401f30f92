import type { AuditFilter } from '#emulator/rules/queries/audit-filter.ts'
import type { Database, SqlValue } from '../db.ts'

export interface AuditRow {
  profile: string | null
  /** An account's id, or the name of the platform or of the portal. */
  who: string
  actor_token: string | null
  action: string
  resource_name: string
  resource_id: string | null
  /** JSON text; never holds a secret. */
  details: string
  created_at: number
}

/** Who did what nobody's account did: the platform, and the portal on behalf of its users (contract 5.9). */
export const systemName = 'TagoIO'
export const portalName = 'TagoRUN'

export function insertAudit(db: Database, row: AuditRow): void {
  db.run(
    `INSERT INTO audit_event (profile, who, actor_token, action, resource_name, resource_id, details, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      row.profile,
      row.who,
      row.actor_token,
      row.action,
      row.resource_name,
      row.resource_id,
      row.details,
      row.created_at,
    ],
  )
}

/** What belongs to the account rather than to a profile is not in the profile's log. */
const ofProfiles = `resource_name NOT IN ('account', 'notification')`

const bytes = 'sum(length(action) + length(details) + 96)'

export interface AuditAnswer {
  events: AuditRow[]
  matched: number
  scanned: number
  bytes: number
}

/**
 * The events of a window that a filter lets pass, newest first. Where there are more than the limit, the newest are
 * given: people look for what just happened, and whoever wants all asks again up to the oldest one seen.
 */
export function searchAudit(db: Database, profile: string, filter: AuditFilter): AuditAnswer {
  const window = `profile = ? AND created_at >= ? AND created_at <= ? AND ${ofProfiles}`
  const values: SqlValue[] = [profile, filter.from, filter.to]
  const all = db.one<{ scanned: number; bytes: number | null }>(
    `SELECT count(*) AS scanned, ${bytes} AS bytes FROM audit_event WHERE ${window}`,
    values,
  )
  const tests = [window]
  if (filter.resourceName !== null) {
    tests.push('resource_name = ?')
    values.push(filter.resourceName)
  }
  if (filter.resourceID !== null) {
    tests.push('resource_id = ?')
    values.push(filter.resourceID)
  }
  if (filter.find !== null) {
    tests.push(filter.find.like === null ? 'lower(action) = ?' : `lower(action) LIKE ? ESCAPE '\\'`)
    values.push(filter.find.like ?? filter.find.exact)
  }
  const where = tests.join(' AND ')
  return {
    events: db.all<AuditRow>(`SELECT * FROM audit_event WHERE ${where} ORDER BY created_at DESC, seq DESC LIMIT ?`, [
      ...values,
      filter.limit,
    ]),
    matched: db.one<{ n: number }>(`SELECT count(*) AS n FROM audit_event WHERE ${where}`, values)?.n ?? 0,
    scanned: all?.scanned ?? 0,
    bytes: all?.bytes ?? 0,
  }
}

export function forgetAudit(db: Database, before: number): void {
  db.run('DELETE FROM audit_event WHERE created_at < ?', [before])
}
