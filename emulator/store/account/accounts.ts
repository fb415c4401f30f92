import type { Plan } from '#emulator/call.ts'
import type { Database } from '../db.ts'

/** An account as stored; `options`, `otp` and `otp_pending` are JSON texts. */
export interface AccountRow {
  id: string
  name: string
  email: string
  password: string
  plan: Plan
  active: number
  blocked: number
  company: string | null
  phone: string | null
  language: string
  timezone: string
  newsletter: number
  developer: number
  send_invoice: number
  options: string
  otp: string
  otp_pending: string
  last_login: number | null
  created_at: number
  updated_at: number
}

export type AccountChanges = Partial<Omit<AccountRow, 'id' | 'email' | 'created_at' | 'updated_at'>>

export const findAccount = (db: Database, id: string) => db.one<AccountRow>('SELECT * FROM account WHERE id = ?', [id])

/** E-mail addresses are compared without case and without surrounding spaces (contract 4.1). */
export const findAccountByEmail = (db: Database, email: string) =>
  db.one<AccountRow>('SELECT * FROM account WHERE email = ?', [email.trim().toLowerCase()])

export function insertAccount(db: Database, row: AccountRow): void {
  const columns = Object.keys(row)
  db.run(
    `INSERT INTO account (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    Object.values<string | number | null>({ ...row }),
  )
}

export function updateAccount(db: Database, id: string, changes: AccountChanges, now: number): void {
  const columns = Object.keys(changes)
  db.run(`UPDATE account SET ${[...columns, 'updated_at'].map((column) => `${column} = ?`).join(', ')} WHERE id = ?`, [
    ...Object.values<string | number | null>({ ...changes }),
    now,
    id,
  ])
}
