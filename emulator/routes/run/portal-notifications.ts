import type { Route, TokenCall } from '#emulator/call.ts'
import { denied, invalid, notFound } from '#emulator/refusal.ts'
import { flag, readBody, z } from '#emulator/rules/body.ts'
import type { NotificationButton } from '#emulator/rules/texts/notification-body.ts'
import {
  findRunNotification,
  listRunNotifications,
  removeRunNotification,
  type RunNotificationRow,
  updateRunNotification,
} from '#emulator/store/run/run-notifications.ts'
import { ownRunUser, portalInPath } from './portal-user.ts'
import { runNotificationShape } from './run-notifications.ts'

const markBody = z.object({
  notification_ids: z.array(z.string('Expected string'), 'Expected array'),
  read: z.optional(flag),
})

function own(call: TokenCall): string {
  if (call.token.type !== 'run_user' || call.token.profile !== portalInPath(call)) throw denied()
  return ownRunUser(call.db, call.token).id
}

const change = (call: TokenCall, row: RunNotificationRow, changes: object) =>
  updateRunNotification(call.db, row.id, { ...JSON.parse(row.body), ...changes })

const list = (call: TokenCall): unknown => listRunNotifications(call.db, own(call)).map(runNotificationShape)

function mark(call: TokenCall): unknown {
  const user = own(call)
  const { notification_ids: ids, read = true } = readBody(markBody, call.body)
  for (const row of listRunNotifications(call.db, user)) if (ids.includes(row.id)) change(call, row, { read })
  call.audit({ resourceName: 'runuser', resourceId: user, action: 'Run user notifications read' })
  return 'TagoIO Notification Run Successfully Updated'
}

function markAll(call: TokenCall): unknown {
  const user = own(call)
  for (const row of listRunNotifications(call.db, user)) change(call, row, { read: true })
  call.audit({ resourceName: 'runuser', resourceId: user, action: 'Run user notifications read' })
  return 'All TagoIO Notification Run Successfully Updated'
}

function inPath(call: TokenCall): RunNotificationRow {
  const user = own(call)
  const row = findRunNotification(call.db, call.token.profile, call.params['id'] ?? '')
  if (row?.run_user !== user) throw notFound('Notification')
  return row
}

/** One press may switch all buttons off (contract 8.2, `buttons_autodisable`). */
function press(call: TokenCall): unknown {
  const row = inPath(call)
  const shape: { buttons: NotificationButton[]; buttons_enabled: boolean; buttons_autodisable: boolean } =
    runNotificationShape(row)
  if (!shape.buttons.some(({ id }) => id === call.params['button'])) throw notFound('Button')
  if (!shape.buttons_enabled) throw invalid('Buttons are disabled')
  change(call, row, { read: true, ...(shape.buttons_autodisable ? { buttons_enabled: false } : {}) })
  call.audit({ resourceName: 'runuser', resourceId: row.run_user, action: 'Run user notification button pressed' })
  return 'Button action processed'
}

function remove(call: TokenCall): unknown {
  const row = inPath(call)
  removeRunNotification(call.db, row.id)
  call.audit({ resourceName: 'runuser', resourceId: row.run_user, action: 'Run user notification deleted' })
  return 'Successfully Removed'
}

/** A run user's own bell (contract 2, `RunUser.notificationList` and its kin). */
export const portalNotificationRoutes: Route[] = [
  { method: 'GET', path: '/run/:url/notification', access: 'any', handle: list },
  { method: 'PUT', path: '/run/:url/notification', access: 'any', handle: mark },
  { method: 'PUT', path: '/run/:url/notification/markallread', access: 'any', handle: markAll },
  { method: 'PUT', path: '/run/:url/notification/:id/:button', access: 'any', handle: press },
  { method: 'DELETE', path: '/run/:url/notification/:id', access: 'any', handle: remove },
]
