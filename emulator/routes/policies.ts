import type { Route, TokenCall } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { newId } from '../rules/ids.ts'
import { iso } from '../rules/instant.ts'
import { toList } from '../rules/query.ts'
import { catalogue, resourceLabels } from '../rules/policies/catalogue.ts'
import { policyOf } from '../store/policies.ts'
import { insertResource, type ResourceRow, tagsOf, updateResource } from '../store/resources.ts'
import { checkLimit, type Collection, commonOrders, inPath, listCollection, removeInPath } from './collections.ts'
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
  fields,
  always: ['id', 'tags', 'profile'],
  defaults: ['id', 'name', 'tags'],
  orders: commonOrders,
  defaultOrder: 'name',
  shape: listShape,
  limit: { name: 'Access management', of: { free: 5, starter: 30, scale: 100 } },
}

/** Asking for what the list does not hold is a fault of the platform, kept as it is (contract 11.5). */
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
  const { name, active = true, tags = [], targets, permissions } = createPolicyBody(call.body)
  call.grants.permit({ tags })
  // Only a count above the limit is refused, so one more than the limit can exist (contract 5.20).
  checkLimit(call, policies, 1)
  const id = newId(call.db, call.now)
  insertResource(call.db, {
    id,
    profile: call.token.profile,
    kind: 'access_management',
    name,
    active: Number(active),
    tags,
    body: { targets, permissions },
    created_at: call.now,
    updated_at: call.now,
  })
  call.audit({ resourceName: 'am', resourceId: id, action: 'Access policy created', details: { name } })
  return { am_id: id }
}

function edit(call: TokenCall): unknown {
  const row = inPath(call, policies)
  const { name, active, tags, ...lists } = editPolicyBody(call.body)
  const { targets, permissions } = policyOf(row)
  const changes = {
    ...(name === undefined ? {} : { name }),
    ...(active === undefined ? {} : { active }),
    ...(tags ? { tags } : {}),
    body: { targets: lists.targets ?? targets, permissions: lists.permissions ?? permissions },
  }
  updateResource(call.db, row, changes, call.now)
  call.audit({ resourceName: 'am', resourceId: row.id, action: 'Access policy edited', details: { name: row.name } })
  return 'Access Management Successfully Updated'
}

function remove(call: TokenCall): unknown {
  const { id, name } = removeInPath(call, policies)
  call.audit({ resourceName: 'am', resourceId: id, action: 'Access policy deleted', details: { name } })
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
