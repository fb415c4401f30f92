import type { Database } from '#emulator/store/db.ts'

/** Gives a thing the id or secret that a recorded request names, wherever it stands in the database. */
export function rename(db: Database, from: string, to: string): void {
  const tables = db.all<{ name: string }>(
    `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'run_user_text%' AND name NOT LIKE 'sqlite_%'`,
  )
  for (const { name } of tables) {
    for (const column of db.all<{ name: string; type: string }>(`PRAGMA table_info(${name})`)) {
      if (column.type !== 'TEXT') continue
      db.run(`UPDATE ${name} SET ${column.name} = replace(${column.name}, ?, ?) WHERE instr(${column.name}, ?)`, [
        from,
        to,
        from,
      ])
    }
  }
}
