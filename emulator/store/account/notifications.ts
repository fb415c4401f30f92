import { newId } from '#emulator/rules/secrets/ids.ts'
import type { Order, Paging } from '#emulator/rules/queries/paging.ts'
import type { Database } from '../db.ts'

export interface NotificationRow {
  id: string
  account: string
  /** Where it was made; null for a notice of the platform. */
  profile: string | null
  title: string
  message: string
  read: number
  /** JSON text of contract 8.2's icon. */
  icon: string | null
  /** JSON text of contract 8.2's buttons. */
  buttons: string
  buttons_enabled: number
  buttons_autodisable: number
  /** Whether a button was ever pressed. */
  pressed: number
  /** The invitation that its buttons answer. */
  invitation: string | null
  created_at: number
}

export function notify(
  db: Database,
  given: Pick<NotificationRow, 'account' | 'title' | 'message'> & Partial<NotificationRow>,
  now: number,
): string {
  const row: NotificationRow = {
    id: newId(db, now),
    profile: null,
    read: 0,
    icon: null,
    buttons: '[]',
    buttons_enabled: 1,
    buttons_autodisable: 0,
    pressed: 0,
    invitation: null,
    created_at: now,
    ...given,
  }
  const columns = Object.keys(row)
  db.run(
    `INSERT INTO notification (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    Object.values<string | number | null>({ ...row }),
  )
  return row.id
}

/** An invitation with the two buttons that answer it (contract 12.5). */
export function notifyInvitation(
  db: Database,
  { account, invitation, profile, inviter }: { account: string; invitation: string; profile: string; inviter: string },
  now: number,
): void {
  const buttons = [
    { id: 'accept', label: 'Accept', color: 'green', triggers: [{ share_profile: 'accept' }] },
    { id: 'refuse', label: 'Refuse', color: 'red', triggers: [{ share_profile: 'refuse' }] },
  ]
  const message = `${inviter} invited you to work in the profile ${profile}. The invitation ends after 7 days.`
  const title = 'Invitation to a profile'
  notify(db, { account, title, message, buttons: JSON.stringify(buttons), buttons_autodisable: 1, invitation }, now)
}

/** Two weeks: a notice with buttons that nobody pressed is gone then (contract 12.5). */
const ignoredLife = 14 * 86_400_000
const stillThere = `(pressed = 1 OR buttons = '[]' OR buttons_enabled = 0 OR created_at > ?)`

export const listNotifications = (
  db: Database,
  account: string,
  now: number,
  { direction }: Order<'created_at'>,
  { limit, offset }: Paging,
) =>
  db.all<NotificationRow>(
    `SELECT * FROM notification WHERE account = ? AND ${stillThere}
     ORDER BY created_at ${direction}, id ${direction} LIMIT ? OFFSET ?`,
    [account, now - ignoredLife, limit, offset],
  )

export const findNotification = (db: Database, account: string, id: string, now: number) =>
  db.one<NotificationRow>(`SELECT * FROM notification WHERE id = ? AND account = ? AND ${stillThere}`, [
    id,
    account,
    now - ignoredLife,
  ])

/** A pressed notice is read; its buttons stay unless they were made to be pressed once. */
export function markPressed(db: Database, id: string): void {
  db.run(
    'UPDATE notification SET read = 1, pressed = 1, buttons_enabled = buttons_enabled AND NOT buttons_autodisable WHERE id = ?',
    [id],
  )
}

export const deleteNotification = (db: Database, id: string) => db.run('DELETE FROM notification WHERE id = ?', [id])

export function markRead(db: Database, account: string, ids: readonly string[] | 'all', read: boolean): number {
  if (ids === 'all') return db.run('UPDATE notification SET read = 1 WHERE account = ?', [account])
  return db.run('UPDATE notification SET read = ? WHERE account = ? AND id IN (SELECT value FROM json_each(?))', [
    Number(read),
    account,
    JSON.stringify(ids),
  ])
}

export function settleButtons(db: Database, invitation: string): void {
  db.run('UPDATE notification SET read = 1, buttons_enabled = 0 WHERE invitation = ?', [invitation])
}
