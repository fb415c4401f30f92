import type { SqlValue } from './db.ts'

/** A piece of SQL with the values of its question marks. */
export interface Piece {
  sql: string
  values: SqlValue[]
}
