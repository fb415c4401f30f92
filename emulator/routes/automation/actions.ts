import type { Route, TokenCall } from '#emulator/call.ts'
import { iso } from '#emulator/rules/time/instant.ts'
import { inBody } from '#emulator/rules/queries/resource-filter.ts'
import { bodyOf, type ResourceRow, tagsOf } from '#emulator/store/resources.ts'
import { createActionBody, editActionBody } from './action-bodies.ts'
import { createIn, editIn, removeIn } from '../collection-writes.ts'
import { type Collection, commonOrders, governedBy, inPath, listCollection } from '../collections.ts'

const fields = [
  'id', 'profile', 'name', 'description', 'active', 'lock', 'type', 'trigger', 'action', 'trigger_when_unlock', 'tags',
  'last_triggered', 'created_at', 'updated_at',
] as const // prettier-ignore
type Field = (typeof fields)[number]

/** An action (contract 15). None ever fires here, so `last_triggered` is what the seed says. */
function shape(row: ResourceRow): Record<Field, unknown> {
  const body = bodyOf(row)
  const last = body['last_triggered']
  return {
    id: row.id,
    profile: row.profile,
    name: row.name,
    description: body['description'] ?? null,
    active: row.active === 1,
    lock: body['lock'],
    type: body['type'],
    trigger: body['trigger'],
    action: body['action'],
    trigger_when_unlock: body['trigger_when_unlock'],
    tags: tagsOf(row),
    last_triggered: typeof last === 'number' ? iso(last) : null,
    created_at: iso(row.created_at),
    updated_at: iso(row.updated_at),
  }
}

const actions: Collection<Field> = {
  kind: 'action',
  title: 'Action',
  audit: { resourceName: 'action', noun: 'Action' },
  fields,
  defaults: ['id', 'name'],
  orders: { ...commonOrders, last_triggered: inBody('last_triggered') },
  defaultOrder: 'name',
  filters: { type: { read: 'word', sql: inBody('type') } },
  shape,
  limit: { name: 'Actions', of: { free: 5, starter: 100, scale: 200 } },
}

function edit(call: TokenCall): unknown {
  const row = inPath(call, actions)
  editIn(call, actions, row, editActionBody(call.body, bodyOf(row)))
  return 'Successfully Updated'
}

function remove(call: TokenCall): unknown {
  removeIn(call, actions)
  return 'Successfully Removed'
}

const governed = governedBy('action')
const path = '/action/:id'

/** Contract 15. */
export const actionRoutes: Route[] = [
  { method: 'GET', path: '/action', ...governed('access'), handle: (call: TokenCall) => listCollection(call, actions) },
  {
    method: 'POST',
    path: '/action',
    ...governed('create'),
    handle: (call: TokenCall) => ({ action: createIn(call, actions, createActionBody(call.body)) }),
  },
  { method: 'GET', path, ...governed('access'), handle: (call: TokenCall) => shape(inPath(call, actions)) },
  { method: 'PUT', path, ...governed('edit'), handle: edit },
  { method: 'DELETE', path, ...governed('delete'), handle: remove },
]
