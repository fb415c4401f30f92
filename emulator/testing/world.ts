import type { Database } from '../store/db.ts'

/** A larger table is compared by its number of rows and the sum of their ids. */
const small = 400

/**
 * Everything the emulator stores, as text, to tell whether something changed. The last use of a token is left out,
 * because a refused request also uses it.
 */
export function worldOf(db: Database): string {
  const tables = db.all<{ name: string }>(
    `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'run_user_text%' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
  )
  return tables.map(({ name }) => `${name} ${JSON.stringify(contentOf(db, name))}`).join('\n')
}

function contentOf(db: Database, table: string): object[] {
  const columns = db
    .all<{ name: string; type: string }>(`PRAGMA table_info(${table})`)
    .filter(({ name }) => name !== 'last_authorization')
  const count = db.one<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)?.n ?? 0
  if (count <= small) return db.all(`SELECT ${columns.map(({ name }) => name).join(', ')} FROM ${table}`)
  const sums = columns.map(({ name, type }) => (type === 'TEXT' ? `total(length(${name}))` : `total(${name})`))
  return [{ count }, ...db.all(`SELECT ${sums.map((sum, at) => `${sum} AS s${at}`).join(', ')} FROM ${table}`)]
}
