import { type Database, type SqlValue } from './db.ts'
import { stampResource } from './resources.ts'
import type { Piece } from './sql-piece.ts'

/** A record as stored; `value`, `location` and `metadata` are JSON texts, instants are milliseconds. */
export interface DataRow {
  seq: number
  id: string
  profile: string
  device: string
  variable: string
  value: string | null
  number: number | null
  unit: string | null
  grp: string
  time: number
  created_at: number
  location: string | null
  metadata: string | null
  mutable: number
}

export type NewData = Omit<DataRow, 'seq' | 'number'>

const columns = [
  'id', 'profile', 'device', 'variable', 'value', 'number', 'unit', 'grp', 'time', 'created_at', 'location', 'metadata', 'mutable',
] as const // prettier-ignore

/** The value again where it is a number. */
const numberOf = (value: string | null): number | null => {
  const parsed: unknown = value === null ? null : JSON.parse(value)
  return typeof parsed === 'number' ? parsed : null
}

/** Rows cross into SQLite this many at a time, as one JSON text; binding each value takes most of the time. */
const batch = 500
const insert = `INSERT INTO device_data (${columns.join(', ')})
  SELECT ${columns.map((_, at) => `value ->> ${at}`).join(', ')} FROM json_each(?)`

/** Adds records of one device and notes when it was last heard from: `last_input` is nothing but this (contract 3). */
export function insertData(db: Database, device: string, rows: readonly NewData[], now: number): void {
  const tuples = rows.map((row) => {
    const full = { ...row, number: numberOf(row.value) }
    return columns.map((column) => full[column])
  })
  for (let at = 0; at < tuples.length; at += batch) db.run(insert, [JSON.stringify(tuples.slice(at, at + batch))])
  if (rows.length > 0) stampResource(db, device, 'last_input', now)
}

export type DataChanges = Partial<Pick<DataRow, 'value' | 'unit' | 'grp' | 'time' | 'location' | 'metadata'>>

export function updateData(db: Database, seq: number, changes: DataChanges): void {
  const set: Record<string, SqlValue> = { ...changes }
  if (changes.value !== undefined) set['number'] = numberOf(changes.value)
  const names = Object.keys(set)
  if (names.length === 0) return
  db.run(`UPDATE device_data SET ${names.map((name) => `${name} = ?`).join(', ')} WHERE seq = ?`, [
    ...Object.values(set),
    seq,
  ])
}

export const findData = (db: Database, device: string, id: string) =>
  db.one<DataRow>('SELECT * FROM device_data WHERE id = ? AND device = ?', [id, device])

/** Removes records of a device; all of them without a condition. Returns how many. */
export function deleteData(db: Database, device: string, where?: Piece): number {
  return db.run(`DELETE FROM device_data WHERE device = ?${where ? ` AND ${where.sql}` : ''}`, [
    device,
    ...(where?.values ?? []),
  ])
}

export const countData = (db: Database, device: string): number =>
  db.one<{ n: number }>('SELECT count(*) AS n FROM device_data WHERE device = ?', [device])?.n ?? 0

/** Records a profile keeps: what its `data_records` allocation is measured by (contract 5.3). */
export const countProfileData = (db: Database, profile: string): number =>
  db.one<{ n: number }>(
    `SELECT count(*) AS n FROM device_data
     WHERE device IN (SELECT id FROM resource WHERE profile = ? AND kind = 'device')`,
    [profile],
  )?.n ?? 0

/** Variables a device ever sent, each once. */
const variablesOf = (db: Database, device: string): string[] =>
  db
    .all<{ variable: string }>('SELECT DISTINCT variable FROM device_data WHERE device = ? ORDER BY variable', [device])
    .map(({ variable }) => variable)

/** Says anew which variables of a device may be edited, after its type changed. */
export function markMutable(db: Database, device: string, isMutable: (variable: string) => boolean): void {
  for (const variable of variablesOf(db, device)) {
    db.run('UPDATE device_data SET mutable = ? WHERE device = ? AND variable = ?', [
      Number(isMutable(variable)),
      device,
      variable,
    ])
  }
}

/** Immutable records by day (days since 1970 in UTC), oldest first: every chunk is made of whole days. */
export const recordsByDay = (db: Database, device: string) =>
  db.all<{ day: number; amount: number }>(
    `SELECT CAST(floor(time / 86400000.0) AS INTEGER) AS day, count(*) AS amount FROM device_data
     WHERE device = ? AND mutable = 0 GROUP BY day ORDER BY day`,
    [device],
  )

/** Records of a device, oldest first; of a chunk only the immutable ones that lie in it. */
export const dataBetween = (db: Database, device: string, chunk?: { from: number; to: number }): DataRow[] =>
  db.all<DataRow>(
    `SELECT * FROM device_data WHERE device = ?${chunk ? ' AND mutable = 0 AND time >= ? AND time < ?' : ''} ORDER BY time, seq`,
    [device, ...(chunk ? [chunk.from, chunk.to] : [])],
  )
