import initialise from '@sqlite.org/sqlite-wasm'
import { type Database, wrapDatabase } from './db.ts'

/** A database that lives as long as the process: tests, and browsers that refuse files. */
export async function openMemoryDatabase(): Promise<Database> {
  const sqlite = await initialise()
  return wrapDatabase(sqlite, new sqlite.oo1.DB(':memory:', 'c'))
}
