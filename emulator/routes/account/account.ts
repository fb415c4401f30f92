import type { Route, TokenCall } from '#emulator/call.ts'
import { denied } from '#emulator/refusal.ts'
import { checkTimezone, flag, readBody, textOf, z } from '#emulator/rules/body.ts'
import { iso } from '#emulator/rules/time/instant.ts'
import { type AccountRow, findAccount, updateAccount } from '#emulator/store/account/accounts.ts'
import { accountOf } from '../profile/profile-shapes.ts'

const separator = z.enum(['.', ','], 'Invalid enum value')
const options = z
  .looseObject(
    {
      decimal_separator: z.optional(separator),
      thousand_separator: z.optional(separator),
      date_format: z.optional(z.enum(['YYYY-MM-DD', 'DD-MM-YYYY', 'MM-DD-YYYY'], 'Invalid enum value')),
      time_format: z.optional(z.enum(['12', '24'], 'Invalid enum value')),
    },
    'Expected object',
  )
  .check(
    z.refine(
      (given) => given.decimal_separator === undefined || given.decimal_separator !== given.thousand_separator,
      'Decimal and thousand separators must differ',
    ),
  )
const editBody = z.object({
  name: z.optional(textOf(1, 100)),
  company: z.optional(z.nullable(textOf(0, 200))),
  phone: z.optional(z.nullable(textOf(0, 60))),
  timezone: z.optional(textOf(1, 100)),
  language: z.optional(textOf(2, 20)),
  newsletter: z.optional(flag),
  developer: z.optional(flag),
  send_invoice: z.optional(flag),
  options: z.optional(options),
})

export function ownAccount(call: TokenCall): AccountRow {
  const account = findAccount(call.db, accountOf(call))
  if (!account) throw denied()
  return account
}

/** Contract 4.4. */
function shape(account: AccountRow): unknown {
  return {
    id: account.id,
    active: account.active === 1,
    blocked: account.blocked === 1,
    name: account.name,
    email: account.email,
    company: account.company,
    language: account.language,
    timezone: account.timezone,
    phone: account.phone,
    plan: account.plan,
    type: 'user',
    newsletter: account.newsletter === 1,
    developer: account.developer === 1,
    send_invoice: account.send_invoice === 1,
    stripe_id: null,
    options: JSON.parse(account.options),
    otp: JSON.parse(account.otp),
    last_login: iso(account.last_login),
    created_at: iso(account.created_at),
    updated_at: iso(account.updated_at),
  }
}

function edit(call: TokenCall): unknown {
  const account = ownAccount(call)
  const body = readBody(editBody, call.body)
  if (body.timezone !== undefined) checkTimezone(body.timezone)
  const changes = Object.entries(body)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]): [string, string | number | null] => [
      key,
      typeof value === 'boolean'
        ? Number(value)
        : typeof value === 'object' && value
          ? JSON.stringify(value)
          : (value ?? null),
    ])
  updateAccount(call.db, account.id, Object.fromEntries(changes), call.now)
  const changed = changes.map(([key]) => key)
  call.audit({ resourceName: 'account', resourceId: account.id, action: 'Account edited', details: { changed } })
  return 'Account Successfully Updated'
}

export const accountRoutes: Route[] = [
  {
    method: 'GET',
    path: '/account',
    access: 'profile',
    policy: { resource: 'account', action: 'access' },
    handle: (call) => shape(ownAccount(call)),
  },
  { method: 'PUT', path: '/account', access: 'profile', handle: edit },
  { method: 'GET', path: '/account/plan', access: 'profile', handle: (call) => ({ plan: ownAccount(call).plan }) },
]
