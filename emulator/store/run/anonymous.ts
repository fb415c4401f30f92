import type { Database } from '../db.ts'

/** The token of the one anonymous user, who has no address; null where there is none (contract 6.3). */
export const anonymousToken = (db: Database, profile: string): string | null =>
  db.one<{ token: string }>(
    `SELECT t.token FROM run_user u JOIN token t ON t.ref_id = u.id AND t.type = 'run_user'
     WHERE u.profile = ? AND u.email_fold = '' ORDER BY t.serial`,
    [profile],
  )?.token ?? null
