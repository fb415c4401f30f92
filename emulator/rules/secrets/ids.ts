import type { Database } from '#emulator/store/db.ts'

/** Next number of a counter kept in the database, so that it survives a restart. */
function next(db: Database, counter: string): number {
  const row = db.one<{ value: string }>(
    `INSERT INTO meta (key, value) VALUES (?, '1') ON CONFLICT (key) DO UPDATE SET value = CAST(value AS INTEGER) + 1 RETURNING value`,
    [counter],
  )
  return Number(row?.value ?? 1)
}

/** 24 hex characters that sort in creation order (contract 3): seconds, a mark of the emulator, a running number. */
export function newId(db: Database, now: number): string {
  return idOf(now, next(db, 'last_id'))
}

/** The id of the object number `serial`; the seed counts by itself. */
export function idOf(now: number, serial: number): string {
  const seconds = Math.max(0, Math.floor(now / 1000)) % 0x1_0000_0000
  return seconds.toString(16).padStart(8, '0') + 'e0' + serial.toString(16).padStart(14, '0')
}

/** A secret in the platform's shape: a prefix and a UUID (contract 1.3). */
export function newSecret(prefix: 'p-' | 'u-' | 'a-' | ''): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${prefix}${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`
}

export const nextSerial = (db: Database) => next(db, 'last_serial')
