import { denied } from '#emulator/refusal.ts'
import type { Database } from '#emulator/store/db.ts'
import { sha256 } from './digest.ts'
import { newSecret } from './ids.ts'
import type { Query } from '../queries/query.ts'

/** How long a link lives, in milliseconds; no source tells. */
const linkLife = 3_600_000

/** Known to this database alone; made when it is first needed. */
function secretOf(db: Database): string {
  db.run(`INSERT OR IGNORE INTO meta (key, value) VALUES ('link_secret', ?)`, [newSecret('')])
  return db.one<{ value: string }>(`SELECT value FROM meta WHERE key = 'link_secret'`)?.value ?? ''
}

const signature = (db: Database, path: string, expires: number) => sha256(`${secretOf(db)}\n${path}\n${expires}`)

/** A query string that opens `path` for an hour without any token, and the instant it ends. */
export function signLink(db: Database, path: string, now: number): { query: string; expireAt: number } {
  const expireAt = now + linkLife
  return { query: `expires=${expireAt}&signature=${signature(db, path, expireAt)}`, expireAt }
}

/** Whether the query was signed for this path and has not ended. */
export function isSigned(db: Database, path: string, query: Query, now: number): boolean {
  const { expires, signature: given } = query
  if (typeof expires !== 'string' || typeof given !== 'string' || !(Number(expires) > now)) return false
  return given === signature(db, path, Number(expires))
}

/** Throws 401 for a link that was not signed here, or ended. */
export function checkSigned(db: Database, path: string, query: Query, now: number): void {
  if (!isSigned(db, path, query, now)) throw denied()
}
