import type { Database } from '../store/db.ts'

/** A table with more rows is compared by how many there are and what their numbers add up to. */
const small = 400

/**
 * What the emulator stores, as text, for telling whether something changed. When a token was last used is left out: a
 * refused request uses it as well.
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
