import type { Database } from './db.ts'

/** How many answers are kept; a tab re-sends within seconds, long before so many others were written. */
const kept = 4_000

/** The answer already given to the request of this id, so that a re-sent write is answered rather than done again. */
export const storedAnswer = (db: Database, id: string) =>
  db.one<{ status: number; body: string }>('SELECT status, body FROM _req WHERE rid = ?', [id])

/** To be called in the transaction of the write itself: both happen or neither does. */
export function rememberAnswer(db: Database, id: string, status: number, body: string): void {
  db.run('INSERT INTO _req (rid, status, body) VALUES (?, ?, ?)', [id, status, body])
  db.run('DELETE FROM _req WHERE seq <= (SELECT max(seq) FROM _req) - ?', [kept])
}
