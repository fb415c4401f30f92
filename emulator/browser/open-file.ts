import initialise, { type SAHPoolUtil, type Sqlite3Static } from '@sqlite.org/sqlite-wasm'
import { checkIntact } from '../store/check-intact.ts'
import { type Database, wrapDatabase } from '../store/db.ts'
import { StorageLost } from '../store/storage-errors.ts'
import type { DemoStorage } from './protocol.ts'
import { lastWatchError } from './watch-files.ts'

/** How many times (50 ms apart) to try while a closing tab still holds the file. */
const tries = 100
const file = '/emulator.sqlite3'

export interface OpenedDatabase {
  db: Database
  storage: DemoStorage
  /**
   * Whether the file still exists. After the site's data are cleared its handles keep working, but on something that
   * ends with the tab.
   */
  isThere: () => Promise<boolean>
  /** Where a damaged file went, in the browser's private file system. */
  setAside?: string
}

let openings = 0

/** The database in the browser's private file system; in memory where that is refused, for example in private windows. */
export async function openBrowserDatabase(name: string): Promise<OpenedDatabase> {
  const sqlite = await initialise()
  const directory = `.${name.replaceAll(/[^a-zA-Z0-9-]+/g, '-')}`
  openings += 1
  const options = {
    // Each opening has its own name: after the site's data were cleared, the former files are gone.
    name: `${directory}${openings === 1 ? '' : openings}`,
    directory,
    initialCapacity: 6,
    // Failures are returned as errors; the console is for bugs of ours.
    verbosity: 0,
    // The types lack the last two. Without the first, a refusal would be returned for ever; without the second, a pool
    // that cannot start because another tab still has it would delete the files.
    forceReinitIfPreviouslyFailed: true,
    preserveOnInitFailure: true,
  }
  for (let attempt = 0; attempt < tries; attempt += 1) {
    try {
      return await openInPool(sqlite, await sqlite.installOpfsSAHPoolVfs(options), directory)
    } catch (error) {
      if (!isBusy(error)) break
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  return openMemory(sqlite)
}

/** A database that lives as long as this tab: where files are refused, or there is no room for them. */
export async function openInMemory(): Promise<OpenedDatabase> {
  return openMemory(await initialise())
}

const openMemory = (sqlite: Sqlite3Static): OpenedDatabase => ({
  db: wrapDatabase(sqlite, new sqlite.oo1.DB(':memory:', 'c')),
  storage: 'memory',
  isThere: async () => true,
})

async function openInPool(sqlite: Sqlite3Static, pool: SAHPoolUtil, directory: string): Promise<OpenedDatabase> {
  const isThere = async () => {
    const home = await navigator.storage.getDirectory()
    return home.getDirectoryHandle(directory).then(
      () => true,
      () => false,
    )
  }
  const db = openIntact(sqlite, pool)
  if (db) return { db, storage: 'opfs', isThere }
  const setAside = await keepAside(pool, `${directory.replace('.', '')}damaged.sqlite3`)
  const fresh = openIntact(sqlite, pool)
  if (!fresh) throw new Error('the file could not be made')
  return { db: fresh, storage: 'opfs', isThere, setAside }
}

/** Nothing when the file is damaged. */
function openIntact(sqlite: Sqlite3Static, pool: SAHPoolUtil): Database | undefined {
  let db: Database | undefined
  try {
    db = wrapDatabase(sqlite, new pool.OpfsSAHPoolDb(file), {
      afterClose: () => pool.pauseVfs(),
      fileError: lastWatchError,
    })
    db.script(
      'PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=FULL; PRAGMA cache_size=-32000; PRAGMA temp_store=MEMORY;',
    )
    checkIntact(db)
    return db
  } catch (error) {
    if (!(error instanceof StorageLost && error.why === 'damaged')) {
      db?.close()
      throw error
    }
    db?.close({ keepFiles: true })
    return undefined
  }
}

/**
 * Copies a damaged file beside the pool, replacing an earlier copy, and frees its place. Without room for a copy it is
 * given up.
 */
async function keepAside(pool: SAHPoolUtil, name: string): Promise<string> {
  try {
    const home = await navigator.storage.getDirectory()
    const writer = await (await home.getFileHandle(name, { create: true })).createWritable()
    await writer.write(new Uint8Array(pool.exportFile(file)))
    await writer.close()
  } catch {
    // A demo that starts is worth more than damaged data.
  }
  pool.unlink(file)
  pool.unlink(`${file}-journal`)
  return name
}

/** Another tab still holds the file's handles; they are released when it closes. */
function isBusy(error: unknown): boolean {
  return /NoModificationAllowed|access handle/i.test(
    error instanceof Error ? `${error.name} ${error.message}` : String(error),
  )
}
