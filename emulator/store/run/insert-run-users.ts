import { fold } from '#emulator/rules/queries/fold.ts'
import type { Database } from '../db.ts'
import { columnValues, countKey, type NewRunUserRow, runUserColumns } from './run-users.ts'

/**
 * Rows cross into SQLite this many at a time, as one JSON text: to bind each value by itself takes longer than all the
 * rest. SQLite reads the text once, as JSONB, and takes the values out of that.
 */
const batch = 1_000

const items = (count: number): string => Array.from({ length: count }, (_, at) => `value ->> ${at}`).join(', ')
const rowsOf = (columns: number): string => `SELECT ${items(columns)} FROM jsonb_each(jsonb(?))`

const insertUsers = `INSERT INTO run_user (seq, ${runUserColumns}) ${rowsOf(1 + runUserColumns.split(',').length)}`
const insertTexts = `INSERT INTO run_user_text (rowid, name, email) ${rowsOf(3)}`
const insertTags = `INSERT OR IGNORE INTO run_user_tag (profile, key_fold, value_fold, user, key) ${rowsOf(5)}`

type TagRow = [profile: string, keyFold: string, valueFold: string, seq: number, key: string]

/** Adds many users to one profile. Their tags come last, in the order of the index and counted beforehand. */
export function insertRunUsers(db: Database, profile: string, rows: Iterable<NewRunUserRow>): void {
  const tags: TagRow[] = []
  let seq = db.one<{ last: number | null }>('SELECT max(seq) AS last FROM run_user')?.last ?? 0
  let users: unknown[][] = []
  let texts: [seq: number, name: string, email: string][] = []
  const flush = () => {
    db.run(insertUsers, [JSON.stringify(users)])
    db.run(insertTexts, [JSON.stringify(texts)])
    users = []
    texts = []
  }
  for (const row of rows) {
    seq += 1
    users.push([seq, ...columnValues(row)])
    texts.push([seq, fold(row.name), fold(row.email)])
    for (const { key, value } of row.tags) tags.push([profile, fold(key), fold(value), seq, key])
    if (users.length === batch) flush()
  }
  flush()
  insertAllTags(db, profile, tags)
}

function insertAllTags(db: Database, profile: string, tags: TagRow[]): void {
  const uses = new Map<string, number>()
  for (const [, , , , key] of tags) uses.set(key, (uses.get(key) ?? 0) + 1)
  for (const [key, count] of uses) countKey(db, profile, key, count)
  tags.sort(byIndexOrder)
  for (let at = 0; at < tags.length; at += batch) db.run(insertTags, [JSON.stringify(tags.slice(at, at + batch))])
}

function byIndexOrder(one: TagRow, other: TagRow): number {
  for (const at of [1, 2] as const) if (one[at] !== other[at]) return one[at] < other[at] ? -1 : 1
  return one[3] - other[3]
}
