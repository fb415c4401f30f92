import type { Order, Paging } from '../rules/queries/paging.ts'
import type { Database } from './db.ts'
import type { ResourceKind, ResourceRow } from './resources.ts'
import type { Piece } from './sql-piece.ts'

export interface ResourceSearch {
  profile: string
  kind: ResourceKind
  /** Conditions on `resource u`, all of which must hold. */
  where: readonly Piece[]
  /** Rows without a value come last both ways; equal ones keep the creation order. */
  order: { sql: string; direction: Order<string>['direction'] }
  paging: Paging
}

/** One page of a profile's resources of one kind. */
export function searchResources(db: Database, { profile, kind, where, order, paging }: ResourceSearch): ResourceRow[] {
  const tests = ['u.profile = ?', 'u.kind = ?', ...where.map(({ sql }) => sql)].join(' AND ')
  return db.all<ResourceRow>(
    `SELECT u.* FROM resource u WHERE ${tests}
     ORDER BY ${order.sql} IS NULL, ${order.sql} ${order.direction}, u.seq ${order.direction} LIMIT ? OFFSET ?`,
    [profile, kind, ...where.flatMap(({ values }) => values), paging.limit, paging.offset],
  )
}
