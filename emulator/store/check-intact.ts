import type { Database } from './db.ts'
import { StorageLost } from './storage-errors.ts'

/** Larger files are not read through at every start; what is damaged in them shows when it is asked for. */
const readThrough = 64_000_000

/** Throws StorageLost when a file is no database, cut short, or damaged inside. */
export function checkIntact(db: Database): void {
  const pages = db.one<{ page_count: number }>('PRAGMA page_count')?.page_count ?? 0
  const size = db.one<{ page_size: number }>('PRAGMA page_size')?.page_size ?? 0
  // Reads the first page, and with it whether the file is as long as it says.
  db.all('SELECT count(*) AS things FROM sqlite_master')
  if (pages * size > readThrough) return
  const found = db.all<{ quick_check: string }>('PRAGMA quick_check(1)')
  if (found.some(({ quick_check: word }) => word !== 'ok')) throw new StorageLost('damaged')
}
