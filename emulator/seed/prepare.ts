import type { Plan } from '../call.ts'
import type { Database } from '../store/db.ts'
import { emptyAll, runUserIndexes, schemaVersion, tables } from '../store/schema.ts'
import { seedAccounts, seedTokens } from './accounts.ts'
import { seedAudit } from './audit.ts'
import { seedNotices } from './notices.ts'
import { profileIds } from './personas.ts'
import { seedPolicies } from './policies.ts'
import { seedPortal } from './portal.ts'
import { seedRunSettings } from './run-settings.ts'
import { seedResources } from './resources.ts'
import { seedProfiles } from './profiles.ts'
import { seedRunUsers } from './run-users.ts'
import { seedTeam } from './team.ts'
import { seedUsage } from './usage.ts'

export interface Preparation {
  now: number
  /** Run users of the production profile. */
  users: number
  plan: Plan
  /** Empties first, whatever is there. */
  afresh?: boolean
}

/** True when the file was seeded by this version of the schema. */
function isPrepared(db: Database): boolean {
  const known = db.one<{ name: string }>(`SELECT name FROM sqlite_master WHERE name = 'meta'`)
  if (!known) return false
  return db.one<{ value: string }>(`SELECT value FROM meta WHERE key = 'schema'`)?.value === String(schemaVersion)
}

/** Tables and seed in one transaction: a file is either empty or complete, also when the process dies half way. */
export function prepare(db: Database, { now, users, plan, afresh = false }: Preparation): void {
  if (!afresh && isPrepared(db)) return
  db.tx(() => {
    db.script(emptyAll)
    db.script(tables)
    db.script(runUserIndexes)
    seedAccounts(db, now, plan)
    seedProfiles(db, now, users)
    seedTokens(db, now)
    seedTeam(db, now)
    seedNotices(db, now)
    seedUsage(db, now)
    seedResources(db, now)
    seedRunUsers(db, { profile: profileIds.production, count: users, now, seed: 20_240, serial: 1, odd: true })
    seedRunUsers(db, { profile: profileIds.shared, count: 24, now, seed: 77, serial: 1_000_001, odd: false })
    seedRunUsers(db, { profile: profileIds.invited, count: 3, now, seed: 5, serial: 1_000_101, odd: false })
    seedRunSettings(db, now)
    seedPortal(db, now)
    seedPolicies(db, now)
    seedAudit(db, now)
    db.run(`INSERT OR REPLACE INTO meta (key, value) VALUES ('schema', ?), ('last_id', '2000000'), ('users', ?)`, [
      String(schemaVersion),
      String(users),
    ])
  })
}
