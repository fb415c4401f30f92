import { levelServices, type LevelService } from '#emulator/rules/services.ts'
import type { LedgerRow } from '#emulator/rules/time/spread.ts'
import type { Database } from '../db.ts'
import { countProfileData } from '../device-data.ts'
import { fileStorage } from '../files.ts'
import { countRunUsers } from '../run/run-users.ts'
import { addUsage, hourLength, readLedger } from '../profile/usage.ts'

/** What the seed says was there before anything that is kept as a thing of its own (contract 5.7). */
const fromLedger = (db: Database, profile: string, service: LevelService) =>
  db.one<{ level: number | null }>('SELECT sum(amount) AS level FROM usage WHERE profile = ? AND service = ?', [
    profile,
    service,
  ])?.level ?? 0

/**
 * How each level is known: users are counted; records and files are those that are kept, on top of what the seed's past
 * amounts to, which nobody would want to store.
 */
const sources: Readonly<Record<LevelService, (db: Database, profile: string) => number>> = {
  run_users: countRunUsers,
  data_records: (db, profile) => fromLedger(db, profile, 'data_records') + countProfileData(db, profile),
  file_storage: (db, profile) => fromLedger(db, profile, 'file_storage') + fileStorage(db, profile),
}

/** What the profile holds now: users, records, megabytes. */
export const levelOf = (db: Database, profile: string, service: LevelService): number =>
  Math.max(0, sources[service](db, profile))

/** Notes that so many records, or megabytes, came (or, negative, went) now. */
export function moveLevel(
  db: Database,
  profile: string,
  service: Exclude<LevelService, 'run_users'>,
  by: number,
  now: number,
): void {
  if (by !== 0) addUsage(db, profile, service, by, now)
}

/**
 * Changes of every level from one instant up to another, an hour a row, oldest first. Run users that are there tell
 * themselves when they came.
 */
export function levelChanges(db: Database, profile: string, from: number, to: number): LedgerRow[] {
  const known = new Set<string>(levelServices)
  const joined = db.all<LedgerRow>(
    `SELECT 'run_users' AS service, created_at / ${hourLength} * ${hourLength} AS hour, count(*) AS amount
     FROM run_user WHERE profile = ? AND created_at >= ? AND created_at < ? GROUP BY 2`,
    [profile, from, to],
  )
  return [...readLedger(db, profile, from, to).filter(({ service }) => known.has(service)), ...joined].toSorted(
    (one, other) => one.hour - other.hour,
  )
}
