import type { Database } from '../store/db.ts'
import { accountIds, profileIds } from './personas.ts'

const day = 86_400_000

/** Who works in whose profile, and the invitation that still waits. */
export function seedTeam(db: Database, now: number): void {
  const add = 'INSERT INTO team_member (profile, account, active, invitation, created_at) VALUES (?, ?, ?, ?, ?)'
  db.run(add, [profileIds.production, accountIds.member, 1, null, now - 250 * day])
  db.run(add, [profileIds.shared, accountIds.owner, 1, null, now - 240 * day])
  db.run(add, [profileIds.production, accountIds.invited, 0, 'inv-00000000000000000000000000000001', now - day])
}
