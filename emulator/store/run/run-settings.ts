import { defaultRun } from '#emulator/seed/default-run.ts'
import type { Database } from '../db.ts'

/** The settings of a portal: whatever was put, unknown keys included (contract 6.3, 6.11). */
export interface RunSettings {
  body: Record<string, unknown>
  created_at: number
  updated_at: number
}

/** What is stored, or a fresh portal's settings. The name and the host stand in the profile, where hosts are unique. */
export function readRunSettings(db: Database, profile: { id: string; created_at: number }): RunSettings {
  const row = db.one<{ body: string; created_at: number; updated_at: number }>(
    'SELECT body, created_at, updated_at FROM run_settings WHERE profile = ?',
    [profile.id],
  )
  if (row) return { ...row, body: JSON.parse(row.body) }
  return { body: defaultRun(), created_at: profile.created_at, updated_at: profile.created_at }
}

export function writeRunSettings(db: Database, profile: string, { body, created_at, updated_at }: RunSettings): void {
  db.run('INSERT OR REPLACE INTO run_settings (profile, body, created_at, updated_at) VALUES (?, ?, ?, ?)', [
    profile,
    JSON.stringify(body),
    created_at,
    updated_at,
  ])
}

/** The profile whose portal has this host; the label alone is enough. */
export const profileOfHost = (db: Database, host: string): string | undefined =>
  db.one<{ id: string }>('SELECT id FROM profile WHERE run_url = ?', [
    host.includes('.') ? host.toLowerCase() : `${host.toLowerCase()}.tago.run`,
  ])?.id

export function nameRun(db: Database, profile: string, changes: { name?: string; url?: string }): void {
  if (changes.name !== undefined) db.run('UPDATE profile SET run_name = ? WHERE id = ?', [changes.name, profile])
  if (changes.url !== undefined) db.run('UPDATE profile SET run_url = ? WHERE id = ?', [changes.url, profile])
}
