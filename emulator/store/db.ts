import type { Database as Oo1Database, PreparedStatement, Sqlite3Static } from '@sqlite.org/sqlite-wasm'
import { meaningOf } from './storage-errors.ts'

/* oxlint-disable typescript/no-unnecessary-type-parameters, typescript/no-unsafe-type-assertion --
   the one place where SQL meets types: each caller states the columns right beside the SQL that selects them */

/** What a column may hold here: no blobs, and every instant is an integer of milliseconds. */
export type SqlValue = string | number | null

/**
 * The emulator's whole view of SQLite. Synchronous on purpose: between `tx`'s BEGIN and COMMIT nothing else can run.
 * Everything throws StorageFull where there is no room, and StorageLost where the data cannot be read.
 */
export interface Database {
  /** Runs one statement without rows. Returns the number of rows it changed. Throws {@link UniqueViolation} on a duplicate. */
  run(sql: string, values?: readonly SqlValue[]): number
  /** All rows of one statement; `Row` states the columns the SQL selects. */
  all<Row extends object>(sql: string, values?: readonly SqlValue[]): Row[]
  /** First row, if any. */
  one<Row extends object>(sql: string, values?: readonly SqlValue[]): Row | undefined
  /** Runs a script of several statements, without values. */
  script(sql: string): void
  /** All or nothing; a nested call joins the outer transaction. */
  tx<Result>(work: () => Result): Result
  /** `keepFiles`: what runs after closing is left out, for who opens the same file again at once. */
  close(options?: { keepFiles: boolean }): void
}

export interface Surroundings {
  /** Runs last, e.g. to release a lock file. */
  afterClose?: () => void
  /** What the file system said when it last refused something. */
  fileError?: () => unknown
}

/** Statements kept prepared; measured to be enough for every route. */
const cacheSize = 80

/** Wraps an open SQLite connection. */
export function wrapDatabase(
  sqlite: Sqlite3Static,
  connection: Oo1Database,
  { afterClose, fileError }: Surroundings = {},
): Database {
  // SQLite reports refused duplicates to the console by itself; callers already receive them as errors.
  sqlite.config.error = () => {}
  sqlite.config.warn = () => {}
  const statements = new Map<string, PreparedStatement>()
  let depth = 0

  function statement(sql: string): PreparedStatement {
    const known = statements.get(sql)
    if (known) {
      statements.delete(sql)
      statements.set(sql, known)
      return known
    }
    if (statements.size >= cacheSize) {
      const oldest = statements.entries().next().value
      if (oldest) {
        statements.delete(oldest[0])
        oldest[1].finalize()
      }
    }
    const fresh = connection.prepare(sql)
    statements.set(sql, fresh)
    return fresh
  }

  function execute<Row>(sql: string, values: readonly SqlValue[], limit: number): Row[] {
    const rows: Row[] = []
    let prepared: PreparedStatement | undefined
    try {
      prepared = statement(sql)
      if (values.length > 0) prepared.bind([...values])
      while (prepared.step()) {
        rows.push(prepared.get({}) as Row)
        if (rows.length >= limit) break
      }
    } catch (error) {
      throw meaningOf(error, fileError?.())
    } finally {
      prepared?.resetNoThrow(true)
    }
    return rows
  }

  function script(sql: string): void {
    try {
      connection.exec(sql)
    } catch (error) {
      throw meaningOf(error, fileError?.())
    }
  }

  /** SQLite has often gone back by itself, and on a full disk going back may fail too: what came first says why. */
  function rollBack(): void {
    try {
      if (sqlite.capi.sqlite3_get_autocommit(connection) === 0) connection.exec('ROLLBACK')
    } catch {
      // The transaction was never committed, so the next to open the file takes it back.
    }
  }

  return {
    run(sql, values = []) {
      execute(sql, values, Infinity)
      return connection.changes(false, false)
    },
    all: (sql, values = []) => execute(sql, values, Infinity),
    one: <Row extends object>(sql: string, values: readonly SqlValue[] = []) => execute<Row>(sql, values, 1)[0],
    script,
    tx(work) {
      if (depth > 0) return work()
      script('BEGIN IMMEDIATE')
      depth += 1
      try {
        const result = work()
        script('COMMIT')
        return result
      } catch (error) {
        rollBack()
        throw error
      } finally {
        depth -= 1
      }
    },
    close({ keepFiles } = { keepFiles: false }) {
      for (const prepared of statements.values()) prepared.finalize()
      statements.clear()
      connection.close()
      if (!keepFiles) afterClose?.()
    },
  }
}
