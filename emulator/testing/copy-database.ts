import initialise from '@sqlite.org/sqlite-wasm'
import { type Database, wrapDatabase } from '../store/db.ts'

/**
 * Copies one database as often as needed, so that its data are created once. `fill` gets the database that is then
 * copied.
 */
export async function copyingDatabase(fill: (db: Database) => Promise<void>): Promise<() => Database> {
  const sqlite = await initialise()
  const original = new sqlite.oo1.DB(':memory:', 'c')
  await fill(wrapDatabase(sqlite, original))
  const bytes = sqlite.capi.sqlite3_js_db_export(original)
  original.close()
  return () => {
    const copy = new sqlite.oo1.DB(':memory:', 'c')
    const pointer = sqlite.wasm.allocFromTypedArray(bytes)
    const flags = sqlite.capi.SQLITE_DESERIALIZE_FREEONCLOSE | sqlite.capi.SQLITE_DESERIALIZE_RESIZEABLE
    if (copy.pointer === undefined) throw new Error('the copy is closed')
    copy.checkRc(sqlite.capi.sqlite3_deserialize(copy.pointer, 'main', pointer, bytes.length, bytes.length, flags))
    return wrapDatabase(sqlite, copy)
  }
}
