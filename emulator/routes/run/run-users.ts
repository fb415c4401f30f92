import type { Route, TokenCall } from '#emulator/call.ts'
import { invalid, notFound } from '#emulator/refusal.ts'
import { checkDeletable } from '#emulator/rules/check-deletable.ts'
import { passwordDigest } from '#emulator/rules/secrets/digest.ts'
import { parseExpiry } from '#emulator/rules/time/expiry.ts'
import { iso, isoExpiry } from '#emulator/rules/time/instant.ts'
import { readFields, readOrder, readPaging } from '#emulator/rules/queries/paging.ts'
import { readRunUserFilter } from '#emulator/rules/queries/run-user-filter.ts'
import { findAccount } from '#emulator/store/account/accounts.ts'
import { removeRunNotificationsOf } from '#emulator/store/run/run-notifications.ts'
import { runUserOrders, searchRunUsers } from '#emulator/store/run/run-user-search.ts'
import { deleteRunUser, findRunUser, updateRunUser } from '#emulator/store/run/run-users.ts'
import type { RunUserRow, RunUserRowChanges } from '#emulator/store/run/run-users.ts'
import { insertToken, removeTokensOf } from '#emulator/store/profile/tokens.ts'
import { addRunUser } from './add-run-user.ts'
import { createBody, editBody } from './run-user-bodies.ts'
import { runUserFields, runUserShape } from './run-user-shapes.ts'

function inPath(call: TokenCall): RunUserRow {
  const user = findRunUser(call.db, call.token.profile, call.params['id'] ?? '')
  if (!user) {
    call.grants.permit({})
    throw notFound('Run User')
  }
  call.grants.permit({ id: user.id, tags: runUserShape(user).tags })
  return user
}

function list(call: TokenCall): unknown {
  const order = readOrder(call.query, runUserOrders, { field: 'name', direction: 'asc' })
  const wanted = readFields(call.query, runUserFields, ['id', 'name'])
  const filter = readRunUserFilter(call.query, call.now)
  return searchRunUsers(
    call.db,
    call.token.profile,
    filter,
    order,
    readPaging(call.query),
    call.grants.condition('u'),
  ).map((row) => {
    const shape = runUserShape(row)
    return Object.fromEntries(wanted.map((field) => [field, shape[field]]))
  })
}

function create(call: TokenCall): unknown {
  const body = createBody(call.body)
  call.grants.permit({ tags: body.tags ?? [] })
  const id = addRunUser(call, call.token.profile, body)
  call.audit({ resourceName: 'runuser', resourceId: id, action: 'Run user created' })
  return { user: id }
}

/** A shallow merge: what is present replaces, what is absent stays (contract 3). */
function edit(call: TokenCall): unknown {
  const user = inPath(call)
  const { password, active, options, ...rest } = editBody(call.body)
  const changes: RunUserRowChanges = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined))
  if (active !== undefined) changes.active = active ? 1 : 0
  if (options !== undefined) changes.options = JSON.stringify(options)
  if (password !== undefined) changes.password = passwordDigest(user.id, password)
  updateRunUser(call.db, user, changes, call.now)
  if (changes.active === 0) removeTokensOf(call.db, user.id)
  const changed = Object.keys(changes)
  call.audit({ resourceName: 'runuser', resourceId: user.id, action: 'Run user edited', details: { changed } })
  return 'TagoIO Run User Successfully Updated'
}

function remove(call: TokenCall): unknown {
  const user = inPath(call)
  checkDeletable(runUserShape(user).tags)
  deleteRunUser(call.db, user, call.now)
  removeRunNotificationsOf(call.db, user.id)
  removeTokensOf(call.db, user.id)
  call.audit({ resourceName: 'runuser', resourceId: user.id, action: 'Run user deleted', details: { name: user.name } })
  return 'Successfully Removed'
}

/** A GET that mints a credential (contract 7.6). */
function loginAs(call: TokenCall): unknown {
  const user = inPath(call)
  const span = call.query['expire_time'] ?? '8 hours'
  if (typeof span !== 'string') throw invalid('Invalid date')
  const account = call.token.created_by === null ? undefined : findAccount(call.db, call.token.created_by)
  const token = insertToken(
    call.db,
    {
      type: 'run_user',
      profile: call.token.profile,
      name: `Login by Run Administrator(${account?.email ?? call.token.name})`,
      permission: 'full',
      expire_at: parseExpiry(span, call.now),
      ref_id: user.id,
      created_by: call.token.created_by,
    },
    call.now,
  )
  call.audit({
    resourceName: 'runuser',
    resourceId: user.id,
    action: 'Run user login token created',
    details: { expire_time: span },
  })
  const expire_time = isoExpiry(token.expire_at)
  return { token: token.token, name: token.name, run_user: user.id, expire_time, created_at: iso(token.created_at) }
}

const need = (action: string) => ({ resource: 'run_user', action }) as const
const common = { access: 'profile', asksGrants: true } as const

/** Contract 7. */
export const runUserRoutes: Route[] = [
  { method: 'GET', path: '/run/users', ...common, policy: need('access'), handle: list },
  { method: 'POST', path: '/run/users', ...common, policy: need('create'), handle: create },
  {
    method: 'GET',
    path: '/run/users/:id',
    ...common,
    policy: need('access'),
    handle: (call: TokenCall) => runUserShape(inPath(call)),
  },
  { method: 'PUT', path: '/run/users/:id', ...common, policy: need('edit'), handle: edit },
  { method: 'DELETE', path: '/run/users/:id', ...common, policy: need('delete'), handle: remove },
  {
    method: 'GET',
    path: '/run/users/:id/login',
    ...common,
    writes: true,
    policy: need('login_as_user'),
    handle: loginAs,
  },
]
