import type { Route, TokenCall } from '#emulator/call.ts'
import { Refusal } from '#emulator/refusal.ts'
import { iso } from '#emulator/rules/time/instant.ts'
import { toList } from '#emulator/rules/queries/query.ts'
import { catalogue, resourceLabels } from '#emulator/rules/policies/catalogue.ts'
import { policyOf } from '#emulator/store/profile/policies.ts'
import { type ResourceRow, tagsOf } from '#emulator/store/resources.ts'
import { createIn, editIn, removeIn } from '../collection-writes.ts'
import { type Collection, commonOrders, inPath, listCollection } from '../collections.ts'
import { createPolicyBody, editPolicyBody } from './policy-bodies.ts'

const fields = ['id', 'name', 'active', 'tags', 'created_at', 'updated_at', 'profile'] as const

const listShape = (row: ResourceRow) => ({
  id: row.id,
  profile: row.profile,
  name: row.name,
  active: row.active === 1,
  tags: tagsOf(row),
  created_at: iso(row.created_at),
  updated_at: iso(row.updated_at),
})

const policies: Collection<(typeof fields)[number]> = {
  kind: 'access_management',
  title: 'Access Management',
  audit: { resourceName: 'am', noun: 'Access policy' },
  fields,
  always: ['id', 'tags', 'profile'],
  defaults: ['id', 'name', 'tags'],
  orders: commonOrders,
  defaultOrder: 'name',
  shape: listShape,
  // Only a count above the limit is refused, so one more than the limit can exist (contract 5.20).
  limit: { name: 'Access management', of: { free: 5, starter: 30, scale: 100 }, slack: 1 },
}

/** Asking for a field that the list does not have is a bug of the platform, reproduced here (contract 11.5). */
function list(call: TokenCall): unknown {
  const asked = toList(call.query['fields'])
  if (asked.includes('permissions') || asked.includes('targets')) throw new Refusal(500, 'Sorry, Internal Error')
  return listCollection(call, policies)
}

/** Allows come first, whatever order they were sent in (contract 11.4). */
function shape(row: ResourceRow): unknown {
  const { targets, permissions } = policyOf(row)
  const { id, profile, name, active, tags, ...times } = listShape(row)
  const sorted = [
    ...permissions.filter(({ effect }) => effect === 'allow'),
    ...permissions.filter(({ effect }) => effect !== 'allow'),
  ]
  return { id, profile, name, active, targets, permissions: sorted, tags, ...times }
}

function create(call: TokenCall): unknown {
  return { am_id: createIn(call, policies, createPolicyBody(call.body)) }
}

function edit(call: TokenCall): unknown {
  editIn(call, policies, inPath(call, policies), editPolicyBody(call.body))
  return 'Access Management Successfully Updated'
}

function remove(call: TokenCall): unknown {
  removeIn(call, policies)
  return 'Successfully Removed'
}

const settings = () => ({
  resources: Object.fromEntries(Object.entries(resourceLabels).map(([word, label]) => [word, { label }])),
  settings: catalogue,
})

const need = (action: string) => ({ resource: 'access_management', action }) as const

/** Contract 11. */
export const policyRoutes: Route[] = [
  { method: 'GET', path: '/am/settings', access: 'profile', handle: settings },
  { method: 'GET', path: '/am', access: 'profile', policy: need('access'), asksGrants: true, handle: list },
  {
    method: 'POST',
    path: '/am',
    status: 201,
    access: 'profile',
    policy: need('create'),
    asksGrants: true,
    handle: create,
  },
  {
    method: 'GET',
    path: '/am/:id',
    access: 'profile',
    policy: need('access'),
    asksGrants: true,
    handle: (call) => shape(inPath(call, policies)),
  },
  { method: 'PUT', path: '/am/:id', access: 'profile', policy: need('edit'), asksGrants: true, handle: edit },
  { method: 'DELETE', path: '/am/:id', access: 'profile', policy: need('delete'), asksGrants: true, handle: remove },
]
