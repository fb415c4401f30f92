import type { Plan } from '../call.ts'
import { newSecret } from '../rules/secrets/ids.ts'
import type { Database } from '../store/db.ts'
import { emptyAll, runUserIndexes, schemaVersion, tables } from '../store/schema/schema.ts'
import { seedAccounts, seedTokens } from './people/accounts.ts'
import { seedAudit } from './audit.ts'
import { seedNotices } from './notices.ts'
import { profileIds } from './people/personas.ts'
import { seedPolicies } from './policies.ts'
import { seedPortal } from './portal.ts'
import { seedRunSettings } from './run-settings.ts'
import { seedResources } from './resources.ts'
import { seedProfiles } from './profiles.ts'
import { seedRunUsers } from './people/run-users.ts'
import { seedTeam } from './people/team.ts'
import { seedUsage } from './usage.ts'

export interface Preparation {
  now: number
  /** Run users of the production profile. */
  users: number
  plan: Plan
  /** Empties first, whatever is there. */
  afresh?: boolean
}

/** How the data came to be what they are: `outdated` ones, of an earlier version, were made anew. */
export type Beginning = 'kept' | 'made' | 'outdated' | 'reset'

const metaOf = (db: Database, key: string) =>
  db.one<{ value: string }>('SELECT value FROM meta WHERE key = ?', [key])?.value

function beginningOf(db: Database): Beginning {
  const known = db.one<{ name: string }>(`SELECT name FROM sqlite_master WHERE name = 'meta'`)
  if (!known) return 'made'
  return metaOf(db, 'schema') === String(schemaVersion) ? 'kept' : 'outdated'
}

/** Names this making of the data: tokens and IDs of another one mean nothing in it. */
export const worldOf = (db: Database): string => metaOf(db, 'world') ?? 'unnamed'

/** Tables and seed in one transaction: a file is either empty or complete, also when the process dies half way. */
export function prepare(db: Database, { now, users, plan, afresh = false }: Preparation): Beginning {
  const beginning = beginningOf(db)
  if (!afresh && beginning === 'kept') return beginning
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
    db.run(
      `INSERT OR REPLACE INTO meta (key, value) VALUES ('schema', ?), ('last_id', '2000000'), ('users', ?), ('world', ?)`,
      [String(schemaVersion), String(users), newSecret('')],
    )
  })
  return beginning === 'kept' ? 'reset' : beginning
}
