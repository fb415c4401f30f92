import type { Database } from '../db.ts'

/** Remembers a phone of the account; the same one twice is one. */
export function registerDevice(db: Database, account: string, token: string, platform: string, now: number): void {
  db.run('INSERT OR REPLACE INTO push_device (account, device_token, platform, created_at) VALUES (?, ?, ?, ?)', [
    account,
    token,
    platform,
    now,
  ])
}

export function forgetDevice(db: Database, account: string, token: string): void {
  db.run('DELETE FROM push_device WHERE account = ? AND device_token = ?', [account, token])
}
