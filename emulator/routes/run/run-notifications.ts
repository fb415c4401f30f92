import type { Route, TokenCall } from '#emulator/call.ts'
import { notFound } from '#emulator/refusal.ts'
import { readBody } from '#emulator/rules/body.ts'
import { newId } from '#emulator/rules/secrets/ids.ts'
import { iso } from '#emulator/rules/time/instant.ts'
import { notificationChanges, runNotificationBody } from '#emulator/rules/texts/notification-body.ts'
import { spend } from '#emulator/rules/spend.ts'
import {
  findRunNotification,
  insertRunNotification,
  listRunNotifications,
  removeRunNotification,
  type RunNotificationRow,
  updateRunNotification,
} from '#emulator/store/run/run-notifications.ts'
import { findRunUser } from '#emulator/store/run/run-users.ts'
import { runUserShape } from './run-user-shapes.ts'

/** Contract 8.1; what the sender left out comes as its default. */
export const runNotificationShape = (row: RunNotificationRow) => ({
  buttons: [],
  buttons_enabled: true,
  buttons_autodisable: false,
  read: false,
  ...JSON.parse(row.body),
  id: row.id,
  created_at: iso(row.created_at),
})

/** The user a message is for. Throws 404, and 401 where policies refuse it. */
function recipient(call: TokenCall, id: string) {
  const user = findRunUser(call.db, call.token.profile, id)
  if (!user) {
    call.grants.permit({})
    throw notFound('Run User')
  }
  call.grants.permit({ id: user.id, tags: runUserShape(user).tags })
  return user
}

/** On the same path the id is a user's to GET and a notification's to PUT and DELETE (contract 3, Routing). */
function inPath(call: TokenCall): RunNotificationRow {
  const row = findRunNotification(call.db, call.token.profile, call.params['id'] ?? '')
  if (!row) {
    call.grants.permit({})
    throw notFound('Notification')
  }
  recipient(call, row.run_user)
  return row
}

const list = (call: TokenCall): unknown =>
  listRunNotifications(call.db, recipient(call, call.params['id'] ?? '').id).map(runNotificationShape)

function create(call: TokenCall): unknown {
  const { run_user, ...body } = readBody(runNotificationBody, call.body)
  const user = recipient(call, run_user)
  // One unit a user, whether or not a phone is there to show it (contract 8.2).
  spend(call, 'push_notification', 1)
  const id = newId(call.db, call.now)
  insertRunNotification(call.db, {
    id,
    profile: call.token.profile,
    run_user: user.id,
    body: JSON.stringify(body),
    created_at: call.now,
  })
  call.audit({ resourceName: 'runuser', resourceId: user.id, action: 'Run user notification created' })
  return { id }
}

function edit(call: TokenCall): unknown {
  const row = inPath(call)
  updateRunNotification(call.db, row.id, { ...JSON.parse(row.body), ...readBody(notificationChanges, call.body) })
  call.audit({ resourceName: 'runuser', resourceId: row.run_user, action: 'Run user notification edited' })
  return 'TagoIO Notification User Successfully Updated'
}

function remove(call: TokenCall): unknown {
  const row = inPath(call)
  removeRunNotification(call.db, row.id)
  call.audit({ resourceName: 'runuser', resourceId: row.run_user, action: 'Run user notification deleted' })
  return 'Successfully Removed'
}

const need = (word: string) => ({ resource: 'run_user', action: `${word}_notification` }) as const
const common = { access: 'profile', asksGrants: true } as const

/** Contract 8. */
export const runNotificationRoutes: Route[] = [
  { method: 'GET', path: '/run/notification/:id', ...common, policy: need('access'), handle: list },
  { method: 'POST', path: '/run/notification', ...common, policy: need('create'), handle: create },
  { method: 'PUT', path: '/run/notification/:id', ...common, policy: need('edit'), handle: edit },
  { method: 'DELETE', path: '/run/notification/:id', ...common, policy: need('delete'), handle: remove },
]
