import type { Database } from '../db.ts'

export interface Authenticator {
  secret: string | null
  pending: string | null
}

export const authenticatorOf = (db: Database, account: string): Authenticator =>
  db.one<Authenticator>('SELECT secret, pending FROM authenticator WHERE account = ?', [account]) ?? {
    secret: null,
    pending: null,
  }

export function setAuthenticator(db: Database, account: string, { secret, pending }: Authenticator): void {
  db.run('INSERT OR REPLACE INTO authenticator (account, secret, pending) VALUES (?, ?, ?)', [account, secret, pending])
}

/** A code that was sent works for ten minutes; a sign-in uses it twice (contract 4.3). */
const pinLife = 10 * 60_000

export function keepPin(db: Database, account: string, method: 'sms' | 'email', pin: string, now: number): void {
  db.run('INSERT OR REPLACE INTO login_pin (account, method, pin, expire_at) VALUES (?, ?, ?, ?)', [
    account,
    method,
    pin,
    now + pinLife,
  ])
}

export const isSentPin = (db: Database, account: string, method: string, pin: string, now: number): boolean =>
  db.one<{ pin: string }>('SELECT pin FROM login_pin WHERE account = ? AND method = ? AND expire_at > ?', [
    account,
    method,
    now,
  ])?.pin === pin

export function forgetPin(db: Database, account: string, method: string): void {
  db.run('DELETE FROM login_pin WHERE account = ? AND method = ?', [account, method])
}
