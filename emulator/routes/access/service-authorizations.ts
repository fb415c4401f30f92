import type { Plan, Route, TokenCall } from '#emulator/call.ts'
import { notFound, Refusal } from '#emulator/refusal.ts'
import { readBody, textOf, z } from '#emulator/rules/body.ts'
import { newSecret } from '#emulator/rules/secrets/ids.ts'
import { iso } from '#emulator/rules/time/instant.ts'
import { readFields, readOrder, readPaging } from '#emulator/rules/queries/paging.ts'
import { isRecord } from '#emulator/rules/queries/query.ts'
import { filterText } from '#emulator/rules/queries/run-user-filter.ts'
import { matchesText } from '#emulator/rules/queries/text-filter.ts'
import { planOf } from '#emulator/store/profile/profiles.ts'
import {
  findServiceAuthorization,
  insertServiceAuthorization,
  listServiceAuthorizations,
  removeServiceAuthorization,
  type ServiceAuthorizationRow,
  setVerificationCode,
} from '#emulator/store/profile/service-authorizations.ts'
import { tokenOrders } from '#emulator/store/profile/tokens.ts'

const shape = (row: ServiceAuthorizationRow) => ({
  name: row.name,
  token: row.token,
  profile: row.profile,
  permission: row.permission,
  type: 'service',
  serie_number: null,
  verification_code: row.verification_code,
  last_authorization: iso(row.last_authorization),
  // They do not expire (contract 10).
  expire_time: 'never',
  ref_id: row.profile,
  created_by: row.created_by,
  created_at: iso(row.created_at),
})

const fields = [
  'name', 'token', 'profile', 'permission', 'type', 'serie_number', 'verification_code', 'last_authorization', 'expire_time',
  'ref_id', 'created_by', 'created_at',
] as const // prettier-ignore

const createBody = z.object({
  name: textOf(1, 100),
  verification_code: z.optional(z.nullable(textOf(0, 200))),
  permission: z.optional(z.enum(['full', 'write', 'read'], 'Invalid enum value')),
})
/** The Python client sends `null` for no code (contract 10.3). */
const editBody = z.object({ verification_code: z.optional(z.nullable(textOf(0, 200))) })

/** Contract 5.20. */
const limits: Readonly<Record<Plan, number>> = { free: 10, starter: 50, scale: 200 }

function list(call: TokenCall): unknown {
  const order = readOrder(call.query, tokenOrders, { field: 'created_at', direction: 'desc' })
  const wanted = readFields(call.query, fields, ['name', 'token'])
  const { limit, offset } = readPaging(call.query)
  const filter = isRecord(call.query['filter']) ? call.query['filter'] : {}
  if (!call.grants.allows({})) return []
  const texts = (['name', 'token'] as const).flatMap((field) =>
    filter[field] === undefined ? [] : [{ field, text: filterText(filter[field]) }],
  )
  return listServiceAuthorizations(call.db, call.token.profile, order)
    .filter((row) => texts.every(({ field, text }) => matchesText(text, row[field])))
    .slice(offset, offset + limit)
    .map((row) => {
      const whole = shape(row)
      return Object.fromEntries(wanted.map((field) => [field, whole[field]]))
    })
}

function create(call: TokenCall): unknown {
  const { name, verification_code: code, permission = 'full' } = readBody(createBody, call.body)
  const { profile, created_by } = call.token
  const limit = limits[planOf(call.db, profile)]
  if (listServiceAuthorizations(call.db, profile, { field: 'created_at', direction: 'asc' }).length >= limit) {
    throw new Refusal(
      402,
      `You have exceeded the maximum limit of Service authorization (${limit}). Please upgrade you plan or contact support.`,
    )
  }
  const token = `at${newSecret('').replaceAll('-', '')}`
  insertServiceAuthorization(call.db, {
    token,
    profile,
    name,
    permission,
    verification_code: code || null,
    last_authorization: null,
    created_by,
    created_at: call.now,
  })
  call.audit({
    resourceName: 'profile',
    resourceId: profile,
    action: 'Service authorization created',
    details: { name },
  })
  return { token, name, profile, additional_parameters: code || null, verification_code: code || null }
}

function inPath(call: TokenCall): ServiceAuthorizationRow {
  const row = findServiceAuthorization(call.db, call.token.profile, call.params['token'] ?? '')
  if (!row) throw notFound('Token')
  return row
}

function edit(call: TokenCall): unknown {
  const row = inPath(call)
  const { verification_code: code } = readBody(editBody, call.body)
  if (code !== undefined) setVerificationCode(call.db, row.token, code || null)
  const details = { name: row.name }
  call.audit({ resourceName: 'profile', resourceId: row.profile, action: 'Service authorization edited', details })
  return 'Authorization Code Successfully Updated'
}

function remove(call: TokenCall): unknown {
  const { token, profile, name } = inPath(call)
  removeServiceAuthorization(call.db, token)
  call.audit({
    resourceName: 'profile',
    resourceId: profile,
    action: 'Service authorization deleted',
    details: { name },
  })
  return 'Token Successfully Removed'
}

const need = (action: string) => ({ resource: 'service_authorization', action }) as const

/** Contract 10. */
export const serviceAuthorizationRoutes: Route[] = [
  { method: 'GET', path: '/serviceauth', access: 'profile', policy: need('access'), asksGrants: true, handle: list },
  { method: 'POST', path: '/serviceauth', access: 'profile', policy: need('create'), handle: create },
  { method: 'PUT', path: '/serviceauth/:token', access: 'profile', policy: need('edit'), handle: edit },
  { method: 'DELETE', path: '/serviceauth/:token', access: 'profile', policy: need('delete'), handle: remove },
]
