import type { Database } from './db.ts'

/** The services that are counted as they are used (contract 5.2); the other allocations are levels, derived from what is stored. */
export type CountedService =
  'input' | 'output' | 'sms' | 'email' | 'analysis' | 'push_notification' | 'dashboard_output'

const hour = 3_600_000

/** Counts `amount` units (minutes for `analysis`) as used now. */
export function addUsage(db: Database, profile: string, service: CountedService, amount: number, now: number): void {
  db.run(
    `INSERT INTO usage (profile, service, hour, amount) VALUES (?, ?, ?, ?)
     ON CONFLICT (profile, service, hour) DO UPDATE SET amount = amount + excluded.amount`,
    [profile, service, Math.floor(now / hour) * hour, amount],
  )
}
