import type { Route, TokenCall } from '#emulator/call.ts'
import { notFound } from '#emulator/refusal.ts'
import { readBody, textOf, z } from '#emulator/rules/body.ts'
import { parseExpiry } from '#emulator/rules/time/expiry.ts'
import { isoExpiry } from '#emulator/rules/time/instant.ts'
import { readFields, readOrder, readPaging } from '#emulator/rules/queries/paging.ts'
import { isRecord } from '#emulator/rules/queries/query.ts'
import { parseText } from '#emulator/rules/queries/text-filter.ts'
import { findResource, type ResourceRow, tagsOf } from '#emulator/store/resources.ts'
import { findToken, insertToken, listTokens, removeToken } from '#emulator/store/profile/tokens.ts'
import { governedBy, inPath } from '../collections.ts'
import { devices } from './device-shapes.ts'
import { tokenShape } from '../profile/profile-shapes.ts'

const fields = [
  'token', 'device_id', 'network_id', 'name', 'permission', 'serie_number', 'last_authorization', 'expire_time', 'created_at',
] as const // prettier-ignore
const orders = ['name', 'permission', 'serie_number', 'last_authorization', 'created_at'] as const

const createBody = z.object({
  device: textOf(1, 60),
  name: textOf(1, 100),
  permission: z.enum(['full', 'write', 'read'], 'Invalid enum value'),
  expire_time: z.optional(z.string('Expected string')),
  serie_number: z.optional(z.nullable(textOf(0, 200))),
  verification_code: z.optional(z.nullable(textOf(0, 200))),
})

function list(call: TokenCall): unknown {
  const device = inPath(call, devices)
  const filter = call.query['filter']
  const name = isRecord(filter) && typeof filter['name'] === 'string' ? parseText(filter['name']) : null
  const order = readOrder(call.query, orders, { field: 'created_at', direction: 'desc' })
  const wanted = new Set([...readFields(call.query, fields, ['name', 'token', 'permission']), 'expire_time' as const])
  const owner = { type: 'device', ref_id: device.id } as const
  const { network }: { network?: string } = JSON.parse(device.body)
  return listTokens(call.db, owner, name, order, readPaging(call.query)).map((row) => {
    const shape = { ...tokenShape(row), device_id: device.id, network_id: network ?? null }
    return Object.fromEntries([...wanted].map((field) => [field, shape[field]]))
  })
}

/** A device named otherwise than by the path. Throws 401 without a grant, 404 where there is none. */
function permitted(call: TokenCall, id: string, title: string): ResourceRow {
  const device = findResource(call.db, call.token.profile, 'device', id)
  call.grants.permit(device ? { id, tags: tagsOf(device) } : {})
  if (!device) throw notFound(title)
  return device
}

/** Without `expire_time` it never ends: contract 1.3 leaves it to the server, and devices are hard to reach. */
function create(call: TokenCall): unknown {
  const {
    device: id,
    expire_time = 'never',
    serie_number,
    verification_code,
    ...given
  } = readBody(createBody, call.body)
  const device = permitted(call, id, 'Device')
  const { token, permission, expire_at } = insertToken(
    call.db,
    {
      type: 'device',
      profile: device.profile,
      ref_id: device.id,
      ...given,
      expire_at: parseExpiry(expire_time, call.now),
      created_by: call.token.created_by,
      serie_number: serie_number ?? null,
      verification_code: verification_code ?? null,
    },
    call.now,
  )
  call.audit({ resourceName: 'device', resourceId: id, action: 'Token created', details: { ...given } })
  return { token, permission, expire_date: isoExpiry(expire_at) }
}

function remove(call: TokenCall): unknown {
  const token = findToken(call.db, call.params['token'] ?? '')
  const device = permitted(call, token?.type === 'device' ? token.ref_id : '', 'Token')
  removeToken(call.db, device.profile, token?.token ?? '', 'device')
  const details = { name: token?.name }
  call.audit({ resourceName: 'device', resourceId: device.id, action: 'Token removed', details })
  return 'Token Successfully Removed'
}

const governed = governedBy('device')('token_access')

/** Tokens of contract 13. */
export const deviceTokenRoutes: Route[] = [
  { method: 'POST', path: '/device/token', status: 201, ...governed, handle: create },
  { method: 'GET', path: '/device/token/:id', ...governed, handle: list },
  { method: 'DELETE', path: '/device/token/:token', ...governed, handle: remove },
]
