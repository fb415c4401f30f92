import type { Route, TokenCall } from '#emulator/call.ts'
import { notFound } from '#emulator/refusal.ts'
import { flag, readBody, textOf, z } from '#emulator/rules/body.ts'
import { iso } from '#emulator/rules/time/instant.ts'
import { noticeFields } from '#emulator/rules/texts/notification-buttons.ts'
import { readOrder, readPaging } from '#emulator/rules/queries/paging.ts'
import {
  deleteNotification,
  findNotification,
  listNotifications,
  markRead,
  type NotificationRow,
  notify,
} from '#emulator/store/account/notifications.ts'
import { forgetDevice, registerDevice } from '#emulator/store/account/push-devices.ts'
import { pressButton } from './press-button.ts'
import { accountOf } from '../profile/profile-shapes.ts'

const readBodyShape = z.object({
  notification_ids: z.array(z.string('Expected string'), 'Expected array'),
  read: z.optional(flag),
})
const createBody = z.object(noticeFields)
const platform = z.enum(['ios', 'android'], 'Invalid enum value')
const registerBody = z.object({ device_token: textOf(1, 4_000), platform })
const unregisterBody = z.object({ device_token: textOf(1, 4_000) })

const shape = (row: NotificationRow) => ({
  id: row.id,
  title: row.title,
  message: row.message,
  read: row.read === 1,
  buttons: JSON.parse(row.buttons) as unknown,
  buttons_enabled: row.buttons_enabled === 1,
  buttons_autodisable: row.buttons_autodisable === 1,
  created_at: iso(row.created_at),
  icon: row.icon === null ? { svg_url: 'https://svg.internal.tago.io/bell.svg' } : (JSON.parse(row.icon) as unknown),
})

/** The `read` filter has no effect, as on the platform (contract 12.1). */
function list(call: TokenCall): unknown {
  if (!call.grants.allows({})) return []
  return listNotifications(
    call.db,
    accountOf(call),
    call.now,
    readOrder(call.query, ['created_at'], { field: 'created_at', direction: 'desc' }),
    readPaging(call.query),
  ).map(shape)
}

function mark(call: TokenCall): unknown {
  const { notification_ids: ids, read = true } = readBody(readBodyShape, call.body)
  const count = markRead(call.db, accountOf(call), ids, read)
  call.audit({
    resourceName: 'notification',
    resourceId: null,
    action: read ? 'Notifications read' : 'Notifications unread',
    details: { count },
  })
  return 'TagoIO Notification Run Successfully Updated'
}

function markAll(call: TokenCall): unknown {
  const count = markRead(call.db, accountOf(call), 'all', true)
  call.audit({ resourceName: 'notification', resourceId: null, action: 'Notifications read', details: { count } })
  return 'All TagoIO Notification Run Successfully Updated'
}

function create(call: TokenCall): unknown {
  const { title, message, read, icon, buttons, buttons_enabled, buttons_autodisable } = readBody(createBody, call.body)
  const id = notify(
    call.db,
    {
      account: accountOf(call),
      profile: call.token.profile,
      title,
      message,
      read: Number(read ?? false),
      icon: icon ? JSON.stringify(icon) : null,
      buttons: JSON.stringify(buttons ?? []),
      buttons_enabled: Number(buttons_enabled ?? true),
      buttons_autodisable: Number(buttons_autodisable ?? false),
    },
    call.now,
  )
  call.audit({ resourceName: 'notification', resourceId: id, action: 'Notification created' })
  return { id }
}

function remove(call: TokenCall): unknown {
  const row = findNotification(call.db, accountOf(call), call.params['id'] ?? '', call.now)
  if (!row) throw notFound('Notification')
  deleteNotification(call.db, row.id)
  call.audit({ resourceName: 'notification', resourceId: row.id, action: 'Notification deleted' })
  return 'Successfully Removed'
}

function register(call: TokenCall): unknown {
  const { device_token: token, platform: kind } = readBody(registerBody, call.body)
  registerDevice(call.db, accountOf(call), token, kind, call.now)
  call.audit({ resourceName: 'notification', resourceId: null, action: 'Push device registered' })
  return 'Device successfully registered'
}

function unregister(call: TokenCall): unknown {
  forgetDevice(call.db, accountOf(call), readBody(unregisterBody, call.body).device_token)
  call.audit({ resourceName: 'notification', resourceId: null, action: 'Push device unregistered' })
  return 'Device successfully unregistered'
}

const need = (word: string) => ({ resource: 'profile', action: `${word}_notification` }) as const

/**
 * Contract 12, with the old routes of 12.5. Notices are those of the person who made the token; a script's go to the
 * owner of the profile it works in.
 */
export const notificationRoutes: Route[] = [
  { method: 'GET', path: '/notification', access: 'profile', policy: need('access'), asksGrants: true, handle: list },
  { method: 'POST', path: '/notification', access: 'profile', policy: need('create'), handle: create },
  { method: 'POST', path: '/notification/push/register', access: 'profile', handle: register },
  { method: 'POST', path: '/notification/push/unregister', access: 'profile', handle: unregister },
  { method: 'PUT', path: '/notification/read', access: 'profile', policy: need('edit'), handle: mark },
  { method: 'PUT', path: '/notification/markallread', access: 'profile', policy: need('edit'), handle: markAll },
  ...(['accept', 'refuse'] as const).map((answer): Route => ({
    method: 'POST',
    path: `/notification/${answer}/:id`,
    access: 'profile',
    handle: (call) => {
      pressButton(call, accountOf(call), answer)
      return `Notification successfully ${answer === 'accept' ? 'accepted' : 'refused'}`
    },
  })),
  {
    method: 'PUT',
    path: '/notification/:id/:button',
    access: 'profile',
    policy: need('edit'),
    handle: (call) => {
      pressButton(call, accountOf(call), call.params['button'] ?? '')
      return 'Button action processed'
    },
  },
  { method: 'DELETE', path: '/notification/:id', access: 'profile', policy: need('delete'), handle: remove },
]
