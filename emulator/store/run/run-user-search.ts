import type { Piece } from '../sql-piece.ts'
import type { Order, Paging } from '#emulator/rules/queries/paging.ts'
import { type RunUserFilter, textColumns } from '#emulator/rules/queries/run-user-filter.ts'
import { sortKey } from '#emulator/rules/queries/fold.ts'
import { candidateSources } from './candidate-sources.ts'
import type { Database } from '../db.ts'
import type { RunUserRow } from './run-users.ts'
import { tagCondition } from '../tag-condition.ts'

export const runUserOrders = ['name', 'active', 'last_login', 'created_at', 'updated_at'] as const
export type RunUserOrder = (typeof runUserOrders)[number]

const indexes: Record<RunUserOrder, { asc: string; desc: string }> = {
  name: { asc: 'run_user_name', desc: 'run_user_name' },
  active: { asc: 'run_user_active', desc: 'run_user_active' },
  last_login: { asc: 'run_user_login_up', desc: 'run_user_login_down' },
  created_at: { asc: 'run_user_created', desc: 'run_user_created' },
  updated_at: { asc: 'run_user_updated', desc: 'run_user_updated' },
}

function orderSql({ field, direction }: Order<RunUserOrder>): string {
  const column = field === 'name' ? 'name_sort' : field
  const nulls = field === 'last_login' ? 'u.last_login IS NULL, ' : ''
  return `${nulls}u.${column} ${direction}, u.seq ${direction}`
}

/** Every condition of the filter on the row `u`; each alone decides exactly, candidates only save work. */
function conditions(filter: RunUserFilter): Piece[] {
  const pieces: Piece[] = []
  for (const column of textColumns) {
    const text = filter.texts[column]
    if (!text) continue
    pieces.push(
      text.like === null
        ? { sql: `u.${column}_fold = ?`, values: [text.exact] }
        : { sql: `u.${column}_fold LIKE ? ESCAPE '\\'`, values: [text.like] },
    )
    // Equal texts have equal sort keys, which are indexed.
    if (column === 'name' && text.like === null) pieces.push({ sql: 'u.name_sort = ?', values: [sortKey(text.exact)] })
  }
  if (filter.active !== undefined) pieces.push({ sql: 'u.active = ?', values: [filter.active ? 1 : 0] })
  if (filter.ids) pieces.push({ sql: 'u.id IN (SELECT value FROM json_each(?))', values: [JSON.stringify(filter.ids)] })
  for (const [column, since] of Object.entries(filter.since)) {
    pieces.push(
      since === null ? { sql: `u.${column} IS NULL`, values: [] } : { sql: `u.${column} >= ?`, values: [since] },
    )
  }
  for (const tag of filter.tags) pieces.push(tagCondition(tag))
  return pieces
}

/**
 * One page of users. Two ways to the same rows: walk the order's index and test each row, or collect the few rows an index
 * of the filter names and sort those. Whichever is estimated to touch fewer rows is taken. `granted` hides what policies do.
 */
export function searchRunUsers(
  db: Database,
  profile: string,
  filter: RunUserFilter,
  order: Order<RunUserOrder>,
  paging: Paging,
  granted: Piece | null = null,
): RunUserRow[] {
  const where = [...conditions(filter), ...(granted ? [granted] : [])]
  const source = candidateSources(db, profile, filter, paging)
  const from = source
    ? `(${source.sql}) c CROSS JOIN run_user u ON u.seq = c.seq`
    : `run_user u INDEXED BY ${indexes[order.field][order.direction]}`
  const tests = ['u.profile = ?', ...where.map((piece) => piece.sql)].join(' AND ')
  const found = db.all<{ seq: number }>(
    `SELECT u.seq AS seq FROM ${from} WHERE ${tests} ORDER BY ${orderSql(order)} LIMIT ? OFFSET ?`,
    [...(source?.values ?? []), profile, ...where.flatMap((piece) => piece.values), paging.limit, paging.offset],
  )
  const rows = db.all<RunUserRow>('SELECT u.* FROM json_each(?) j CROSS JOIN run_user u ON u.seq = j.value', [
    JSON.stringify(found.map((row) => row.seq)),
  ])
  return rows
}
