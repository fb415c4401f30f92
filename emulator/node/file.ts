import { resolve } from 'node:path'
import initialise from '@sqlite.org/sqlite-wasm'
import { type Database, wrapDatabase } from '../store/db.ts'
import { claimFile } from './lock-file.ts'
import { installNodeVfs, vfsName } from './vfs.ts'

/** Opens or creates an ordinary SQLite file. Throws when another live process has it. */
export async function openFileDatabase(file: string): Promise<Database> {
  const sqlite = await initialise()
  installNodeVfs(sqlite)
  const release = claimFile(file)
  try {
    const connection = new sqlite.oo1.DB({ filename: resolve(file), flags: 'c', vfs: vfsName })
    const db = wrapDatabase(sqlite, connection, release)
    db.script(
      `PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=FULL;
       PRAGMA cache_size=-32000; PRAGMA temp_store=MEMORY;`,
    )
    return db
  } catch (error) {
    release()
    throw error
  }
}
