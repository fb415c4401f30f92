import { existsSync, renameSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import initialise, { type Sqlite3Static } from '@sqlite.org/sqlite-wasm'
import { checkIntact } from '../store/check-intact.ts'
import { type Database, wrapDatabase } from '../store/db.ts'
import { StorageLost } from '../store/storage-errors.ts'
import { claimFile } from './claim-file.ts'
import { installNodeVfs, lastFileError, vfsName } from './vfs.ts'

export interface OpenedFile {
  db: Database
  /** Where a file went that could not be read; a new one took its place. */
  setAside?: string
  /** Closes, and deletes a file that this opening created: for data that could not be completed. */
  abandon: () => void
}

/**
 * Opens or creates an ordinary SQLite file. A damaged one is kept under another name and a new one begun.
 * Throws when another live process has it.
 */
export async function openFileDatabase(file: string): Promise<OpenedFile> {
  const sqlite = await initialise()
  installNodeVfs(sqlite)
  const path = resolve(file)
  const release = claimFile(file)
  const isNew = !existsSync(path)
  const db = openIntact(sqlite, path, release)
  if (db) {
    return {
      db,
      abandon: () => {
        db.close()
        if (isNew) for (const made of [path, `${path}-journal`]) rmSync(made, { force: true })
      },
    }
  }
  const aside = nameAside(path)
  renameSync(path, aside)
  if (existsSync(`${path}-journal`)) renameSync(`${path}-journal`, `${aside}-journal`)
  const fresh = openIntact(sqlite, path, release)
  if (!fresh) throw new Error(`${file} could not be made`)
  return { db: fresh, setAside: aside, abandon: () => fresh.close() }
}

/** Nothing when the file is damaged: the claim is kept then. */
function openIntact(sqlite: Sqlite3Static, path: string, release: () => void): Database | undefined {
  let db: Database | undefined
  try {
    const connection = new sqlite.oo1.DB({ filename: path, flags: 'c', vfs: vfsName })
    db = wrapDatabase(sqlite, connection, { fileError: lastFileError })
    db.script(
      `PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=FULL;
       PRAGMA cache_size=-32000; PRAGMA temp_store=MEMORY;`,
    )
    checkIntact(db)
    return releasing(db, release)
  } catch (error) {
    db?.close()
    if (error instanceof StorageLost && error.why === 'damaged') return undefined
    release()
    throw error
  }
}

const releasing = (db: Database, release: () => void): Database => ({
  ...db,
  close: () => {
    db.close()
    release()
  },
})

function nameAside(path: string): string {
  const day = new Date().toISOString().slice(0, 10)
  for (let count = 1; ; count += 1) {
    const name = `${path}.damaged-${day}${count === 1 ? '' : `-${count}`}`
    if (!existsSync(name)) return name
  }
}
