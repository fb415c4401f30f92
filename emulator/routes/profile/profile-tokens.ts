import type { Route, TokenCall } from '#emulator/call.ts'
import { notFound, Refusal } from '#emulator/refusal.ts'
import { readBody, textOf, z } from '#emulator/rules/body.ts'
import { checkCredentials, credentials } from '#emulator/rules/secrets/credentials.ts'
import { parseExpiry } from '#emulator/rules/time/expiry.ts'
import { isoExpiry } from '#emulator/rules/time/instant.ts'
import { readFields, readOrder, readPaging } from '#emulator/rules/queries/paging.ts'
import { isRecord } from '#emulator/rules/queries/query.ts'
import { parseText } from '#emulator/rules/queries/text-filter.ts'
import { findProfileFor } from '#emulator/store/profile/profiles.ts'
import { insertToken, listTokens, removeToken, tokenOrders } from '#emulator/store/profile/tokens.ts'
import { profileInPath, tokenShape } from './profile-shapes.ts'

const fields = [
  'token',
  'name',
  'type',
  'permission',
  'serie_number',
  'last_authorization',
  'verification_code',
  'expire_time',
  'ref_id',
  'created_at',
  'created_by',
] as const

const createBody = z.object({
  ...credentials,
  name: textOf(1, 100),
  permission: z.enum(['full', 'write', 'read'], 'Invalid enum value'),
  expire_time: z.optional(z.string('Expected string')),
  serie_number: z.optional(z.nullable(textOf(0, 200))),
  verification_code: z.optional(z.nullable(textOf(0, 200))),
})

/** A token made without `expire_time` (contract 1.3 leaves it to the server): never, as integrations need. */
const defaultExpiry = 'never'

function list(call: TokenCall): unknown {
  const profile = profileInPath(call)
  const filter = call.query['filter']
  const name = isRecord(filter) && typeof filter['name'] === 'string' ? parseText(filter['name']) : null
  const order = readOrder(call.query, tokenOrders, { field: 'created_at', direction: 'desc' })
  const wanted = readFields(call.query, fields, ['name', 'token', 'permission'])
  return listTokens(call.db, { type: 'profile', ref_id: profile.id }, name, order, readPaging(call.query)).map(
    (row) => {
      const shape = tokenShape(row)
      // Contract 1.7: the expiry always comes along.
      return Object.fromEntries([...new Set([...wanted, 'expire_time' as const])].map((field) => [field, shape[field]]))
    },
  )
}

function create(call: TokenCall): unknown {
  const profile = profileInPath(call)
  const body = readBody(createBody, call.body)
  const account = checkCredentials(call, body, 'Invalid password')
  if (!findProfileFor(call.db, account.id, profile.id)) throw new Refusal(401, 'Invalid password')
  const token = insertToken(
    call.db,
    {
      type: 'profile',
      profile: profile.id,
      ref_id: profile.id,
      name: body.name,
      permission: body.permission,
      expire_at: parseExpiry(body.expire_time ?? defaultExpiry, call.now),
      created_by: account.id,
      serie_number: body.serie_number ?? null,
      verification_code: body.verification_code ?? null,
    },
    call.now,
  )
  call.audit({
    resourceName: 'profile',
    resourceId: profile.id,
    action: 'Token created',
    details: { name: body.name, permission: body.permission },
    profile: profile.id,
  })
  const expiry = isoExpiry(token.expire_at)
  return {
    token: token.token,
    name: token.name,
    permission: token.permission,
    expire_date: expiry,
    expire_time: expiry,
  }
}

function remove(call: TokenCall): unknown {
  const profile = profileInPath(call)
  if (!removeToken(call.db, profile.id, call.params['token'] ?? '')) throw notFound('Token')
  call.audit({ resourceName: 'profile', resourceId: profile.id, action: 'Token removed', profile: profile.id })
  return 'Token Successfully Removed'
}

/** Contract 5.13 to 5.15. */
export const profileTokenRoutes: Route[] = [
  { method: 'GET', path: '/profile/:id/token', access: 'profile', handle: list },
  { method: 'POST', path: '/profile/:id/token', access: 'profile', handle: create },
  { method: 'DELETE', path: '/profile/:id/token/:token', access: 'profile', handle: remove },
]
