import type { Database } from '../store/db.ts'

/**
 * Everything the emulator stores, as text, for telling whether something changed. When a token was last used is left out:
 * a refused request uses it as well.
 */
export function worldOf(db: Database): string {
  const tables = db.all<{ name: string }>(
    `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'run_user_text%' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
  )
  return tables
    .map(({ name }) => {
      const columns = db
        .all<{ name: string }>(`PRAGMA table_info(${name})`)
        .map((column) => column.name)
        .filter((column) => column !== 'last_authorization')
      return `${name} ${JSON.stringify(db.all(`SELECT ${columns.join(', ')} FROM ${name}`))}`
    })
    .join('\n')
}
