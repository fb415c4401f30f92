import initialise from '@sqlite.org/sqlite-wasm'
import { type Database, wrapDatabase } from '../store/db.ts'
import type { Storage } from './protocol.ts'

/** How often (50 ms apart) to ask again while a closing tab still holds the file. */
const tries = 100

/** The database in the browser's private file system; in memory where that is refused, for example in private windows. */
export async function openBrowserDatabase(name: string): Promise<{ db: Database; storage: Storage }> {
  const sqlite = await initialise()
  const directory = `.${name.replaceAll(/[^a-zA-Z0-9-]+/g, '-')}`
  // The types lack the last option; without it a first refusal would be given back for ever.
  const options = { name: directory, directory, initialCapacity: 6, forceReinitIfPreviouslyFailed: true }
  for (let attempt = 0; attempt < tries; attempt += 1) {
    try {
      const pool = await sqlite.installOpfsSAHPoolVfs(options)
      const db = wrapDatabase(sqlite, new pool.OpfsSAHPoolDb('/emulator.sqlite3'), () => pool.pauseVfs())
      db.script(
        'PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=FULL; PRAGMA cache_size=-32000; PRAGMA temp_store=MEMORY;',
      )
      return { db, storage: 'opfs' }
    } catch (error) {
      if (!isBusy(error)) break
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  return { db: wrapDatabase(sqlite, new sqlite.oo1.DB(':memory:', 'c')), storage: 'memory' }
}

/** Another tab still holds the file's handles: they come free when it has gone. */
function isBusy(error: unknown): boolean {
  return /NoModificationAllowed|access handle/i.test(
    error instanceof Error ? `${error.name} ${error.message}` : String(error),
  )
}
