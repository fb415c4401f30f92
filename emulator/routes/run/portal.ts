import type { Call, Route, TokenCall } from '#emulator/call.ts'
import { denied, notFound, Refusal } from '#emulator/refusal.ts'
import { readBody, textOf, z } from '#emulator/rules/body.ts'
import { passwordDigest } from '#emulator/rules/secrets/digest.ts'
import { parseExpiry } from '#emulator/rules/time/expiry.ts'
import { isoExpiry } from '#emulator/rules/time/instant.ts'
import { post } from '#emulator/store/account/outbox.ts'
import { findProfile, type ProfileRow } from '#emulator/store/profile/profiles.ts'
import { readRunSettings } from '#emulator/store/run/run-settings.ts'
import { findRunUserByEmail, type RunUserRow, updateRunUser } from '#emulator/store/run/run-users.ts'
import { insertToken } from '#emulator/store/profile/tokens.ts'
import { addRunUser } from './add-run-user.ts'
import { tokenFromCall } from '../account/mailed-links.ts'
import { createBody } from './run-user-bodies.ts'
import { runUserShape } from './run-user-shapes.ts'
import { ownRunUser, portalInPath } from './portal-user.ts'

const loginBody = z.object({ email: z.string('Expected string'), password: z.string('Expected string') })
const passwordBody = z.object({ password: textOf(6, 200) })
const wrong = () => new Refusal(401, 'Invalid credentials')
const day = 86_400_000

function portal(call: Call): { profile: ProfileRow; settings: Record<string, unknown> } {
  const profile = findProfile(call.db, portalInPath(call))
  if (!profile) throw notFound('Run')
  return { profile, settings: readRunSettings(call.db, profile).body }
}

function logIn(call: Call): unknown {
  const { profile, settings } = portal(call)
  const { email, password } = readBody(loginBody, call.body)
  const user = findRunUserByEmail(call.db, profile.id, email)
  if (!user?.password || user.password !== passwordDigest(user.id, password)) throw wrong()
  if (user.active === 0) throw new Refusal(401, 'Your account is not active')
  const span = settings['auth_token_ttl']
  const token = insertToken(
    call.db,
    {
      type: 'run_user',
      profile: profile.id,
      name: 'Run login',
      permission: 'full',
      expire_at: parseExpiry(typeof span === 'string' ? span : '1 week', call.now),
      ref_id: user.id,
      created_by: null,
    },
    call.now,
  )
  call.audit({ resourceName: 'runuser', resourceId: user.id, action: 'Run user signed in', profile: profile.id })
  return { token: token.token, expire_date: isoExpiry(token.expire_at) }
}

/** Nobody is active before the confirmation, or an administrator, says so (contract 6.3, `signup_method`). */
function signUp(call: Call): unknown {
  const { profile, settings } = portal(call)
  if (settings['signup_method'] === 'disabled') throw new Refusal(401, 'Sign-up is disabled')
  const body = createBody(call.body)
  const id = addRunUser(call, profile.id, { ...body, active: false })
  const awaits = settings['signup_method'] === 'adminconfirm'
  const code = awaits ? null : mailedToken(call, profile.id, id, 'confirmation')
  post(
    call.db,
    {
      kind: 'email',
      recipient: body.email,
      subject: awaits ? 'We received your request' : 'Confirm your address',
      body: code === null ? 'An administrator will look at your request.' : `Your code is ${code}`,
      secret: code,
    },
    call.now,
  )
  call.audit({ resourceName: 'runuser', resourceId: id, action: 'Run user signed up', profile: profile.id })
  return { user: id }
}

function mailedToken(call: Call, profile: string, user: string, type: 'recovery' | 'confirmation'): string {
  const given = { type, profile, name: type, permission: 'full', expire_at: call.now + day, ref_id: user } as const
  return insertToken(call.db, { ...given, created_by: null }, call.now).token
}

/** The same answer whether or not the address has a user. */
function recover(call: Call): unknown {
  const { profile } = portal(call)
  const user = findRunUserByEmail(call.db, profile.id, call.params['email'] ?? '')
  if (user) {
    const code = mailedToken(call, profile.id, user.id, 'recovery')
    const mail = {
      kind: 'email',
      recipient: user.email,
      subject: 'Password recovery',
      body: `Your code is ${code}`,
    } as const
    post(call.db, { ...mail, secret: code }, call.now)
    const event = {
      resourceName: 'runuser',
      resourceId: user.id,
      action: 'Run user password recovery requested',
    } as const
    call.audit({ ...event, profile: profile.id })
  }
  return 'Email sent successfully'
}

/** The user of a mailed code, for this portal alone. */
function userOfCode(call: Call, code: string | null, kind: 'recovery' | 'confirmation'): RunUserRow {
  const { profile } = portal(call)
  const token = tokenFromCall(call, code, kind)
  if (token.profile !== profile.id) throw denied()
  const user = ownRunUser(call.db, token)
  call.db.run('DELETE FROM token WHERE token = ?', [token.token])
  return user
}

function changePassword(call: Call): unknown {
  const { password } = readBody(passwordBody, call.body)
  const user = userOfCode(call, call.secret, 'recovery')
  updateRunUser(call.db, user, { password: passwordDigest(user.id, password) }, call.now)
  call.audit({
    resourceName: 'runuser',
    resourceId: user.id,
    action: 'Run user password changed',
    profile: user.profile,
  })
  return 'Password changed successfully'
}

function confirm(call: Call): unknown {
  const user = userOfCode(call, call.params['code'] ?? '', 'confirmation')
  updateRunUser(call.db, user, { active: 1 }, call.now)
  call.audit({ resourceName: 'runuser', resourceId: user.id, action: 'Run user confirmed', profile: user.profile })
  return 'Account confirmed successfully'
}

/** The person behind a run-user token, as the portal itself would ask. */
function self(call: TokenCall): unknown {
  if (call.token.profile !== portalInPath(call)) throw notFound('Run User')
  return runUserShape(ownRunUser(call.db, call.token))
}

/** What the portal's own pages ask (contract 2, `RunUser`). Two GETs change state: they send a mail or confirm. */
export const portalRoutes: Route[] = [
  { method: 'POST', path: '/run/:url/login', access: 'open', handle: logIn },
  { method: 'POST', path: '/run/:url/signup', access: 'open', handle: signUp },
  { method: 'GET', path: '/run/:url/passwordreset/:email', access: 'open', writes: true, handle: recover },
  { method: 'POST', path: '/run/:url/passwordreset', access: 'open', handle: changePassword },
  { method: 'GET', path: '/run/:url/confirm/:code', access: 'open', writes: true, handle: confirm },
  { method: 'GET', path: '/run/:url/info', access: 'any', handle: self },
]
