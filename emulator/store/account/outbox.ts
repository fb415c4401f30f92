import { newId } from '#emulator/rules/secrets/ids.ts'
import type { Database } from '../db.ts'

/** A mail or text message that the platform would have sent. */
export interface OutboxRow {
  id: string
  kind: 'email' | 'sms'
  recipient: string
  subject: string
  body: string
  /** The PIN or link token inside the body, for tests. */
  secret: string | null
  /** What the mail's button opens: the path of a route of this API, whatever address the API has; null without a button. */
  link: string | null
  created_at: number
}

export type NewMessage = Pick<OutboxRow, 'kind' | 'recipient' | 'subject' | 'body'> &
  Partial<Pick<OutboxRow, 'secret' | 'link'>>

export function post(db: Database, message: NewMessage, now: number): void {
  db.run(
    'INSERT INTO outbox (id, kind, recipient, subject, body, secret, link, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    [
      newId(db, now),
      message.kind,
      message.recipient,
      message.subject,
      message.body,
      message.secret ?? null,
      message.link ?? null,
      now,
    ],
  )
}

/** Newest first. */
export const listOutbox = (db: Database) =>
  db.all<OutboxRow>('SELECT * FROM outbox ORDER BY created_at DESC, id DESC LIMIT 500')
