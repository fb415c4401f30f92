import type { DataMode, DataQuery, Pick } from '../rules/queries/data-query.ts'
import type { Database } from './db.ts'
import type { DataRow } from './device-data.ts'
import type { Piece } from './sql-piece.ts'

/** One point of an aggregate: the start of the interval in ISO, and the number. */
interface AggregatePoint {
  time: string
  value: number
}

export type DataResult =
  { kind: 'rows'; rows: DataRow[] } | { kind: 'number'; number: number } | { kind: 'points'; points: AggregatePoint[] }

/** Which record is picked: what it must have, and the order whose first it is. */
const pickSql: Readonly<Record<Pick, { has?: string; order: string }>> = {
  last_value: { has: 'value IS NOT NULL', order: 'time DESC, seq DESC' },
  last_item: { order: 'time DESC, seq DESC' },
  last_insert: { order: 'created_at DESC, seq DESC' },
  last_location: { has: 'location IS NOT NULL', order: 'time DESC, seq DESC' },
  first_value: { has: 'value IS NOT NULL', order: 'time, seq' },
  first_item: { order: 'time, seq' },
  first_insert: { order: 'created_at, seq' },
  first_location: { has: 'location IS NOT NULL', order: 'time, seq' },
  min: { has: 'number IS NOT NULL', order: 'number, seq' },
  max: { has: 'number IS NOT NULL', order: 'number DESC, seq' },
}

const at = (format: string) => `strftime('${format}', time / 1000, 'unixepoch')`
const intervalSql = {
  minute: at('%Y-%m-%dT%H:%M:00.000Z'),
  hour: at('%Y-%m-%dT%H:00:00.000Z'),
  day: at('%Y-%m-%dT00:00:00.000Z'),
  month: at('%Y-%m-01T00:00:00.000Z'),
  quarter: `${at('%Y')} || printf('-%02d-01T00:00:00.000Z', (CAST(${at('%m')} AS INTEGER) - 1) / 3 * 3 + 1)`,
  year: at('%Y-01-01T00:00:00.000Z'),
} as const

function joined(device: string, { where, variables }: DataQuery, own: readonly string[] = variables): Piece {
  const narrowed: Piece[] =
    own.length === 0 ? [] : [{ sql: 'variable IN (SELECT value FROM json_each(?))', values: [JSON.stringify(own)] }]
  const pieces = [{ sql: 'device = ?', values: [device] }, ...narrowed, ...where]
  return { sql: pieces.map(({ sql }) => sql).join(' AND '), values: pieces.flatMap(({ values }) => values) }
}

/** One record of each variable asked for, or one of all where none was. */
function picked(db: Database, device: string, query: DataQuery, pick: Pick): DataRow[] {
  const { has = '1', order } = pickSql[pick]
  const sets = query.variables.length === 0 ? [[]] : query.variables.map((variable) => [variable])
  return sets.flatMap((own) => {
    const { sql, values } = joined(device, query, own)
    return db.all<DataRow>(`SELECT * FROM device_data WHERE ${sql} AND ${has} ORDER BY ${order} LIMIT 1`, values)
  })
}

function points(db: Database, device: string, query: DataQuery, mode: DataMode & { kind: 'aggregate' }) {
  const { sql, values } = joined(device, query)
  return db
    .all<{ start: string; value: number }>(
      `SELECT ${intervalSql[mode.interval]} AS start, ${mode.summary}(number) AS value FROM device_data
       WHERE ${sql} AND number IS NOT NULL GROUP BY start ORDER BY start ${query.direction} LIMIT 10000`,
      values,
    )
    .map(({ start, value }) => ({ time: start, value }))
}

/** Answers a query over one device. Newest first unless it says otherwise. */
export function searchData(db: Database, device: string, query: DataQuery): DataResult {
  const { mode } = query
  if (mode.kind === 'pick') return { kind: 'rows', rows: picked(db, device, query, mode.pick) }
  if (mode.kind === 'aggregate') return { kind: 'points', points: points(db, device, query, mode) }
  const { sql, values } = joined(device, query)
  if (mode.kind === 'number') {
    const what = mode.summary === 'count' ? 'count(*)' : `${mode.summary}(number)`
    const found = db.one<{ number: number | null }>(`SELECT ${what} AS number FROM device_data WHERE ${sql}`, values)
    return { kind: 'number', number: found?.number ?? 0 }
  }
  const rows = db.all<DataRow>(
    `SELECT * FROM device_data WHERE ${sql} ORDER BY time ${query.direction}, seq ${query.direction} LIMIT ? OFFSET ?`,
    [...values, query.qty, query.skip],
  )
  return { kind: 'rows', rows }
}
