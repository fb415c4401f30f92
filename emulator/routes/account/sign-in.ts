import type { Call, Route } from '#emulator/call.ts'
import { invalid, notFound } from '#emulator/refusal.ts'
import { readBody, textOf, z } from '#emulator/rules/body.ts'
import { checkCredentials, checkPassword, credentials, otpMethods } from '#emulator/rules/secrets/credentials.ts'
import { parseExpiry } from '#emulator/rules/time/expiry.ts'
import { findProfileFor } from '#emulator/store/profile/profiles.ts'
import { insertToken } from '#emulator/store/profile/tokens.ts'
import { sendPin } from '../profile/pins.ts'
import { profileRows } from '../profile/profile-shapes.ts'

const loginBody = z.object(credentials)
const pinBody = z.object({ ...credentials, otp_type: z.enum(['sms', 'email'], 'Invalid enum value') })
const tokenBody = z.object({
  ...credentials,
  profile_id: z.string('Expected string'),
  name: textOf(1, 100),
  expire_time: z.optional(z.string('Expected string')),
  permission: z.optional(z.enum(['full', 'write', 'read'], 'Invalid enum value')),
})

/** A sign-in without an explicit end lasts 3 hours and is renewed while used, 7 times at most (contract 1.3). */
const sessionSpan = 3 * 3_600_000
const sessionRenewals = 7

function logIn(call: Call): unknown {
  const account = checkCredentials(call, readBody(loginBody, call.body))
  call.db.run('UPDATE account SET last_login = ? WHERE id = ?', [call.now, account.id])
  call.audit({
    resourceName: 'account',
    resourceId: account.id,
    action: 'Signed in',
    account: account.id,
    profile: null,
  })
  const { id, name, email, company, phone } = account
  return { id, type: 'user', name, email, company, phone, profiles: profileRows(call.db, account.id) }
}

function requestPin(call: Call): unknown {
  const body = readBody(pinBody, call.body)
  const account = checkPassword(call, body)
  if (!otpMethods(account).includes(body.otp_type)) throw invalid('Invalid OTP type')
  sendPin(call, account, body.otp_type)
  call.audit({
    resourceName: 'account',
    resourceId: account.id,
    action: 'PIN code sent',
    account: account.id,
    profile: null,
  })
  return 'PIN code sent'
}

function createSessionToken(call: Call): unknown {
  const body = readBody(tokenBody, call.body)
  const account = checkCredentials(call, body)
  const profile = findProfileFor(call.db, account.id, body.profile_id)
  if (!profile) throw notFound('Profile')
  const fixed = body.expire_time !== undefined
  const token = insertToken(
    call.db,
    {
      type: 'profile',
      profile: profile.id,
      ref_id: profile.id,
      name: body.name,
      permission: body.permission ?? 'full',
      expire_at: body.expire_time === undefined ? call.now + sessionSpan : parseExpiry(body.expire_time, call.now),
      renew_span: fixed ? null : sessionSpan,
      renewals_left: fixed ? 0 : sessionRenewals,
      created_by: account.id,
    },
    call.now,
  )
  call.audit({
    resourceName: 'profile',
    resourceId: profile.id,
    action: 'Token created',
    details: { name: body.name, permission: token.permission },
    account: account.id,
    profile: profile.id,
  })
  const { name, permission } = token
  return { token: token.token, name, permission, profile: profile.id, created_by: account.id }
}

/** The steps that need no token (contract 4.1 to 4.3). */
export const signInRoutes: Route[] = [
  { method: 'POST', path: '/account/login', access: 'open', handle: logIn },
  { method: 'POST', path: '/account/login/otp', access: 'open', handle: requestPin },
  { method: 'POST', path: '/account/profile/token', access: 'open', handle: createSessionToken },
]
