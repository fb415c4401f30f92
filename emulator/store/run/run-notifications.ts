import type { Database } from '../db.ts'

/** A message to one run user; `body` is a JSON text with what contract 8.2 lets be written. */
export interface RunNotificationRow {
  id: string
  profile: string
  run_user: string
  body: string
  created_at: number
}

export function insertRunNotification(db: Database, row: RunNotificationRow): void {
  db.run('INSERT INTO run_notification (id, profile, run_user, body, created_at) VALUES (?, ?, ?, ?, ?)', [
    row.id,
    row.profile,
    row.run_user,
    row.body,
    row.created_at,
  ])
}

export const findRunNotification = (db: Database, profile: string, id: string) =>
  db.one<RunNotificationRow>('SELECT * FROM run_notification WHERE id = ? AND profile = ?', [id, profile])

/** Newest first, all of them: no paging is documented (contract 20, row 24). */
export const listRunNotifications = (db: Database, runUser: string) =>
  db.all<RunNotificationRow>('SELECT * FROM run_notification WHERE run_user = ? ORDER BY created_at DESC, id DESC', [
    runUser,
  ])

export const updateRunNotification = (db: Database, id: string, body: object) =>
  db.run('UPDATE run_notification SET body = ? WHERE id = ?', [JSON.stringify(body), id])

export const removeRunNotification = (db: Database, id: string) =>
  db.run('DELETE FROM run_notification WHERE id = ?', [id])

export const removeRunNotificationsOf = (db: Database, runUser: string) =>
  db.run('DELETE FROM run_notification WHERE run_user = ?', [runUser])
