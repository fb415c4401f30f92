import { newId } from '../rules/ids.ts'
import type { Database } from './db.ts'

export interface AuditRow {
  id: string
  profile: string | null
  actor_account: string | null
  actor_token: string | null
  action: string
  resource_name: string
  resource_id: string | null
  /** JSON text; never holds a secret. */
  details: string
  created_at: number
}

export function insertAudit(db: Database, row: Omit<AuditRow, 'id'>): void {
  db.run(
    `INSERT INTO audit_event (id, profile, actor_account, actor_token, action, resource_name, resource_id, details, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      newId(db, row.created_at),
      row.profile,
      row.actor_account,
      row.actor_token,
      row.action,
      row.resource_name,
      row.resource_id,
      row.details,
      row.created_at,
    ],
  )
}
