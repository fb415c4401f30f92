import type { Paging } from '#emulator/rules/queries/paging.ts'
import type { RunUserFilter } from '#emulator/rules/queries/run-user-filter.ts'
import { trigramQuery } from '#emulator/rules/queries/text-filter.ts'
import type { Database } from '../db.ts'
import type { Piece } from '../sql-piece.ts'
import { tagTests } from '../tag-condition.ts'

/** Counting stops here: a larger set is never worth sorting. */
const cap = 20_000
/**
 * Sets up to this size are always used. Walking the index is quicker on average, but not when the matches come late in
 * the order, as all Hebrew names do.
 */
const small = 4_000
/** How much dearer a candidate is than a step along an order's index (it is fetched, tested and sorted). */
const candidateCost = 3

/** Every index that could name the rows of a filter, as SQL giving `seq`. */
function sources(profile: string, filter: RunUserFilter): Piece[] {
  const found: Piece[] = []
  if (filter.ids) {
    found.push({
      sql: 'SELECT seq FROM run_user WHERE id IN (SELECT value FROM json_each(?))',
      values: [JSON.stringify(filter.ids)],
    })
  }
  const { name, email } = filter.texts
  if (email?.like === null) {
    found.push({ sql: 'SELECT seq FROM run_user WHERE profile = ? AND email_fold = ?', values: [profile, email.exact] })
  }
  for (const column of ['language', 'timezone'] as const) {
    const text = filter.texts[column]
    if (text?.like !== null) continue
    found.push({
      sql: `SELECT seq FROM run_user WHERE profile = ? AND ${column}_fold = ?`,
      values: [profile, text.exact],
    })
  }
  if (filter.active !== undefined) {
    found.push({
      sql: 'SELECT seq FROM run_user WHERE profile = ? AND active = ?',
      values: [profile, filter.active ? 1 : 0],
    })
  }
  const trigrams = trigramQuery([...(name?.literals ?? []), ...(email?.literals ?? [])])
  if (trigrams)
    found.push({ sql: 'SELECT rowid AS seq FROM run_user_text WHERE run_user_text MATCH ?', values: [trigrams] })
  for (const tag of filter.tags) {
    if (tag.key?.like !== null) continue
    const tests = tagTests(tag)
    // The same user can carry several values of one key.
    const distinct = tag.value?.like === null ? '' : 'DISTINCT '
    found.push({
      sql: `SELECT ${distinct}t.user AS seq FROM run_user_tag t WHERE t.profile = ?${tests.sql}`,
      values: [profile, ...tests.values],
    })
  }
  return found
}

/** The cheapest set of candidates, or null when walking the order's index touches fewer rows. */
export function candidateSources(db: Database, profile: string, filter: RunUserFilter, paging: Paging): Piece | null {
  const total = db.one<{ total: number | null }>('SELECT max(seq) AS total FROM run_user')?.total ?? 0
  let best: Piece | null = null
  let fewest = Infinity
  let share = 1
  for (const source of sources(profile, filter)) {
    const count =
      db.one<{ count: number }>(`SELECT count(*) AS count FROM (${source.sql} LIMIT ${cap})`, source.values)?.count ?? 0
    share *= Math.max(count, 1) / Math.max(total, 1)
    if (count < fewest) {
      fewest = count
      best = source
    }
  }
  if (!best) return null
  const walk = Math.min(total, (paging.offset + paging.limit) / share)
  return fewest <= small || fewest * candidateCost <= walk ? best : null
}
