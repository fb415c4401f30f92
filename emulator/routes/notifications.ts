import type { Route, TokenCall } from '../call.ts'
import { invalid, notFound } from '../refusal.ts'
import { flag, readBody, z } from '../rules/body.ts'
import { iso } from '../rules/instant.ts'
import { readOrder, readPaging } from '../rules/paging.ts'
import { findNotification, listNotifications, markRead, type NotificationRow } from '../store/notifications.ts'
import { answerInvitation } from './invitations.ts'
import { accountOf } from './profile-shapes.ts'

const readBodyShape = z.object({
  notification_ids: z.array(z.string('Expected string'), 'Expected array'),
  read: z.optional(flag),
})

function shape(row: NotificationRow) {
  const buttons: { id: string; triggers: { share_profile?: 'accept' | 'refuse' }[] }[] = JSON.parse(row.buttons)
  return {
    id: row.id,
    title: row.title,
    message: row.message,
    read: row.read === 1,
    buttons,
    buttons_enabled: row.buttons_enabled === 1,
    buttons_autodisable: true,
    created_at: iso(row.created_at),
    icon: { svg_url: 'https://svg.internal.tago.io/bell.svg' },
  }
}

/** The `read` filter has no effect, as on the platform (contract 12.1). */
function list(call: TokenCall): unknown {
  if (!call.grants.allows({})) return []
  return listNotifications(
    call.db,
    accountOf(call),
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

function press(call: TokenCall, buttonId: string): void {
  const row = findNotification(call.db, accountOf(call), call.params['id'] ?? '')
  if (!row) throw notFound('Notification')
  const { buttons, buttons_enabled } = shape(row)
  const answer = buttons.find(({ id }) => id === buttonId)?.triggers[0]?.share_profile
  if (!answer || row.invitation === null) throw notFound('Button')
  if (!buttons_enabled) throw invalid('Buttons are disabled')
  answerInvitation(call, row.invitation, answer === 'accept')
}

const need = (word: string) => ({ resource: 'profile', action: `${word}_notification` }) as const

/** Contract 12.1, 12.2, 12.4 and the old routes of 12.5. */
export const notificationRoutes: Route[] = [
  { method: 'GET', path: '/notification', access: 'profile', policy: need('access'), asksGrants: true, handle: list },
  { method: 'PUT', path: '/notification/read', access: 'profile', policy: need('edit'), handle: mark },
  { method: 'PUT', path: '/notification/markallread', access: 'profile', policy: need('edit'), handle: markAll },
  ...(['accept', 'refuse'] as const).map((answer): Route => ({
    method: 'POST',
    path: `/notification/${answer}/:id`,
    access: 'profile',
    handle: (call) => {
      press(call, answer)
      return `Notification successfully ${answer === 'accept' ? 'accepted' : 'refused'}`
    },
  })),
  {
    method: 'PUT',
    path: '/notification/:id/:button',
    access: 'profile',
    policy: need('edit'),
    handle: (call) => {
      press(call, call.params['button'] ?? '')
      return 'Button action processed'
    },
  },
]
