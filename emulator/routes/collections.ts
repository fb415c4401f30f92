import type { AuditEvent, Plan, TokenCall } from '../call.ts'
import { notFound, overPlan } from '../refusal.ts'
import { readFields, readOrder, readPaging } from '../rules/queries/paging.ts'
import type { PolicyResource } from '../rules/policies/catalogue.ts'
import { type FilterKinds, readResourceFilter } from '../rules/queries/resource-filter.ts'
import { planOf } from '../store/profile/profiles.ts'
import { searchResources } from '../store/resource-search.ts'
import { countResources, findResource, type ResourceKind, type ResourceRow, tagsOf } from '../store/resources.ts'
import type { Piece } from '../store/sql-piece.ts'

/** How one kind of resource is listed and read (contract 1.7): what may be asked for, and in which order. */
export interface Collection<Field extends string> {
  kind: ResourceKind
  /** Name of the kind in a 404. */
  title: string
  /** Words of the audit log (contract 5.8): `Device created`. */
  audit: { resourceName: AuditEvent['resourceName']; noun: string }
  fields: readonly Field[]
  /** Fields that are always included. */
  always?: readonly Field[]
  /** Fields of a list when none were asked for. */
  defaults: readonly Field[]
  /** Field → SQL on `resource u`. */
  orders: Readonly<Record<string, string>>
  defaultOrder: string
  filters?: FilterKinds
  /** A row of the list; reading the resource alone may show more. */
  shape(row: ResourceRow, call: TokenCall): Record<Field, unknown>
  /** The plan's limit (contract 5.20), the name of the kind in its refusal, and by how many it may be exceeded. */
  limit?: { name: string; of: Readonly<Record<Plan, number>>; slack?: number }
}

/** What makes a route open to policies about one kind: the handler asks the grants of each object itself. */
export const governedBy = (resource: PolicyResource) => (action: string) =>
  ({ access: 'profile', asksGrants: true, policy: { resource, action } }) as const

/** Orders every kind shares; `name` goes by a key that ignores case and accents. */
export const commonOrders = {
  name: 'u.name_sort',
  active: 'u.active',
  created_at: 'u.created_at',
  updated_at: 'u.updated_at',
} as const

/** One page of what the token may see. `where` restricts it further. Throws 400. */
export function listCollection<Field extends string>(
  call: TokenCall,
  collection: Collection<Field>,
  where: readonly Piece[] = [],
): Record<string, unknown>[] {
  const { orders, defaultOrder, filters, kind, always = [] } = collection
  const order = readOrder(call.query, Object.keys(orders), { field: defaultOrder, direction: 'asc' })
  const wanted = new Set([...always, ...readFields(call.query, collection.fields, collection.defaults)])
  const granted = call.grants.condition('u')
  const rows = searchResources(call.db, {
    profile: call.token.profile,
    kind,
    where: [...where, ...readResourceFilter(call.query, call.now, filters), ...(granted ? [granted] : [])],
    order: { sql: orders[order.field] ?? 'u.name_sort', direction: order.direction },
    paging: readPaging(call.query),
  })
  return rows.map((row) => {
    const shape = collection.shape(row, call)
    return Object.fromEntries([...wanted].map((field) => [field, shape[field]]))
  })
}

/** The resource that the path's `:id` (or the parameter named) means. Throws 404 and, where policies refuse it, 401. */
export function inPath(
  call: TokenCall,
  { kind, title }: Pick<Collection<string>, 'kind' | 'title'>,
  parameter = 'id',
): ResourceRow {
  const row = findResource(call.db, call.token.profile, kind, call.params[parameter] ?? '')
  // Without any grant the caller must not even learn that it does not exist.
  if (!row) {
    call.grants.permit({})
    throw notFound(title)
  }
  call.grants.permit({ id: row.id, tags: tagsOf(row) })
  return row
}

/** Throws 402 when the profile's plan allows no further one (contract 1.5). */
export function checkLimit(call: TokenCall, { kind, limit }: Pick<Collection<string>, 'kind' | 'limit'>): void {
  if (!limit) return
  const most = limit.of[planOf(call.db, call.token.profile)]
  if (countResources(call.db, call.token.profile, kind) < most + (limit.slack ?? 0)) return
  throw overPlan(limit.name, most)
}
