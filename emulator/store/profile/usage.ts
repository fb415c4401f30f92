import { cycleAt, type Cycle } from '#emulator/rules/time/billing-cycle.ts'
import { type CountedService, type LevelService } from '#emulator/rules/services.ts'
import { type LedgerRow, spread } from '#emulator/rules/time/spread.ts'
import type { Database } from '../db.ts'

export const hourLength = 3_600_000
const startOfHour = (instant: number) => Math.floor(instant / hourLength) * hourLength

/** Counts `amount` units (minutes for `analysis`) as used now; of a level, as a change that may be negative. */
export function addUsage(
  db: Database,
  profile: string,
  service: CountedService | LevelService,
  amount: number,
  now: number,
): void {
  db.run(
    `INSERT INTO usage (profile, service, hour, amount) VALUES (?, ?, ?, ?)
     ON CONFLICT (profile, service, hour) DO UPDATE SET amount = amount + excluded.amount`,
    [profile, service, startOfHour(now), amount],
  )
}

/** The instant that the billing months of the profile's owner are counted from. */
export const billingAnchor = (db: Database, profile: string): number =>
  db.one<{ anchor: number }>(
    'SELECT a.created_at AS anchor FROM profile p JOIN account a ON a.id = p.account WHERE p.id = ?',
    [profile],
  )?.anchor ?? 0

export const cycleOf = (db: Database, profile: string, now: number): Cycle => cycleAt(billingAnchor(db, profile), now)

/** What was used of each service since the hour `from`; services without use are absent. */
export function usedSince(db: Database, profile: string, from: number): Partial<Record<string, number>> {
  const rows = db.all<{ service: string; amount: number }>(
    'SELECT service, sum(amount) AS amount FROM usage WHERE profile = ? AND hour >= ? GROUP BY service',
    [profile, from],
  )
  return Object.fromEntries(rows.map(({ service, amount }) => [service, amount]))
}

/** What was used of one service in the running billing month. */
export const usedInCycle = (db: Database, profile: string, service: CountedService, now: number): number =>
  db.one<{ amount: number | null }>(
    'SELECT sum(amount) AS amount FROM usage WHERE profile = ? AND service = ? AND hour >= ?',
    [profile, service, cycleOf(db, profile, now).start],
  )?.amount ?? 0

/** The ledger from one instant up to another, an hour a row, oldest first. */
export function readLedger(db: Database, profile: string, from: number, to: number): LedgerRow[] {
  return db
    .all<LedgerRow & { hours: number }>(
      'SELECT service, hour, amount, hours FROM usage WHERE profile = ? AND hour + hours * 3600000 > ? AND hour < ?',
      [profile, from, to],
    )
    .flatMap((row) => spread(row, row.hours))
    .filter(({ hour }) => hour >= from && hour < to)
    .toSorted((one, other) => one.hour - other.hour)
}
