import type { Plan, TokenCall } from '../call.ts'
import { notFound, overPlan } from '../refusal.ts'
import { checkDeletable } from '../rules/delete-protection.ts'
import { readFields, readOrder, readPaging } from '../rules/paging.ts'
import { type FilterKinds, readResourceFilter } from '../rules/resource-filter.ts'
import { planOf } from '../store/profiles.ts'
import { searchResources } from '../store/resource-search.ts'
import {
  countResources,
  deleteResource,
  findResource,
  type ResourceKind,
  type ResourceRow,
  tagsOf,
} from '../store/resources.ts'

/** How one kind of resource is listed and read (contract 1.7): what may be asked for, and in which order. */
export interface Collection<Field extends string> {
  kind: ResourceKind
  /** What a 404 says is not found. */
  title: string
  fields: readonly Field[]
  /** Come along whatever was asked for. */
  always?: readonly Field[]
  /** What a list gives when nothing was asked for. */
  defaults: readonly Field[]
  /** Field → SQL on `resource u`. */
  orders: Readonly<Record<string, string>>
  defaultOrder: string
  filters?: FilterKinds
  /** The resource as reading it alone shows it. */
  shape(row: ResourceRow): Record<Field, unknown>
  /** Most objects a profile may hold (contract 5.20), and how the refusal calls them. */
  limit?: { name: string; of: Readonly<Record<Plan, number>> }
}

/** Orders every kind shares; `name` goes by a key that ignores case and accents. */
export const commonOrders = {
  name: 'u.name_sort',
  active: 'u.active',
  created_at: 'u.created_at',
  updated_at: 'u.updated_at',
} as const

/** One page of what the token may see. Throws 400. */
export function listCollection<Field extends string>(call: TokenCall, collection: Collection<Field>): unknown {
  const { orders, defaultOrder, filters, kind, always = [] } = collection
  const order = readOrder(call.query, Object.keys(orders), { field: defaultOrder, direction: 'asc' })
  const wanted = new Set([...always, ...readFields(call.query, collection.fields, collection.defaults)])
  const granted = call.grants.condition('u')
  const rows = searchResources(call.db, {
    profile: call.token.profile,
    kind,
    where: [...readResourceFilter(call.query, call.now, filters), ...(granted ? [granted] : [])],
    order: { sql: orders[order.field] ?? 'u.name_sort', direction: order.direction },
    paging: readPaging(call.query),
  })
  return rows.map((row) => {
    const shape = collection.shape(row)
    return Object.fromEntries([...wanted].map((field) => [field, shape[field]]))
  })
}

/** The resource that the path's `:id` (or the parameter named) means. Throws 404 and, where policies refuse it, 401. */
export function inPath<Field extends string>(
  call: TokenCall,
  { kind, title }: Pick<Collection<Field>, 'kind' | 'title'>,
  parameter = 'id',
): ResourceRow {
  const row = findResource(call.db, call.token.profile, kind, call.params[parameter] ?? '')
  // Without any grant there is nothing to find out, not even that it does not exist.
  if (!row) {
    call.grants.permit({})
    throw notFound(title)
  }
  call.grants.permit({ id: row.id, tags: tagsOf(row) })
  return row
}

/** Throws 402 when the profile's plan allows no further one (contract 1.5). `slack` more than the limit are let by. */
export function checkLimit<Field extends string>(call: TokenCall, { kind, limit }: Collection<Field>, slack = 0): void {
  if (!limit) return
  const most = limit.of[planOf(call.db, call.token.profile)]
  if (countResources(call.db, call.token.profile, kind) < most + slack) return
  throw overPlan(limit.name, most)
}

/** Removes what the path names, unless a tag protects it (contract 3). */
export function removeInPath<Field extends string>(call: TokenCall, collection: Collection<Field>): ResourceRow {
  const row = inPath(call, collection)
  checkDeletable(tagsOf(row))
  deleteResource(call.db, row)
  return row
}
