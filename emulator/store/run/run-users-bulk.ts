import { fold } from '#emulator/rules/queries/fold.ts'
import type { Database } from '../db.ts'
import { columnValues, countKey, type NewRunUserRow, runUserColumns } from './run-users.ts'

/** Narrow rows cross into SQLite this many at a time, as one JSON text; binding each value takes most of the time. */
const textBatch = 500
const tagBatch = 2_000

const items = (count: number): string => Array.from({ length: count }, (_, at) => `value ->> ${at}`).join(', ')

// A user has too many columns for the same: each `->>` would parse the row again.
const insertUser = `INSERT INTO run_user (seq, ${runUserColumns}) VALUES (?${', ?'.repeat(runUserColumns.split(',').length)})`
const insertTexts = `INSERT INTO run_user_text (rowid, name, email) SELECT ${items(3)} FROM json_each(?)`
const insertTags = `INSERT OR IGNORE INTO run_user_tag (profile, key_fold, value_fold, user, key)
  SELECT ?, ${items(4)} FROM json_each(?)`

type TagRow = [keyFold: string, valueFold: string, seq: number, key: string]

/** Adds many users to one profile. Their tags come last, in the order of the index and counted beforehand. */
export function insertRunUsers(db: Database, profile: string, rows: Iterable<NewRunUserRow>): void {
  const tags: TagRow[] = []
  let seq = db.one<{ last: number | null }>('SELECT max(seq) AS last FROM run_user')?.last ?? 0
  let texts: [seq: number, name: string, email: string][] = []
  const flush = () => {
    db.run(insertTexts, [JSON.stringify(texts)])
    texts = []
  }
  for (const row of rows) {
    seq += 1
    db.run(insertUser, [seq, ...columnValues(row)])
    for (const { key, value } of row.tags) tags.push([fold(key), fold(value), seq, key])
    if (texts.push([seq, fold(row.name), fold(row.email)]) === textBatch) flush()
  }
  flush()
  insertAllTags(db, profile, tags)
}

function insertAllTags(db: Database, profile: string, tags: TagRow[]): void {
  const uses = new Map<string, number>()
  for (const [, , , key] of tags) uses.set(key, (uses.get(key) ?? 0) + 1)
  for (const [key, count] of uses) countKey(db, profile, key, count)
  tags.sort(byIndexOrder)
  for (let at = 0; at < tags.length; at += tagBatch) {
    db.run(insertTags, [profile, JSON.stringify(tags.slice(at, at + tagBatch))])
  }
}

function byIndexOrder(one: TagRow, other: TagRow): number {
  for (const at of [0, 1] as const) if (one[at] !== other[at]) return one[at] < other[at] ? -1 : 1
  return one[2] - other[2]
}
