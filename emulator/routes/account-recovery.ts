import type { Call, Route } from '../call.ts'
import { invalid } from '../refusal.ts'
import { checkTimezone, flag, readBody, textOf, z } from '../rules/body.ts'
import { passwordDigest } from '../rules/digest.ts'
import { newId, newSecret } from '../rules/ids.ts'
import { findAccountByEmail, insertAccount, updateAccount, type AccountRow } from '../store/accounts.ts'
import { UniqueViolation } from '../store/db.ts'
import { post } from '../store/outbox.ts'
import { insertToken } from '../store/tokens.ts'
import { tokenFromCall } from './recovery-token.ts'

const signUpBody = z.object({
  name: textOf(1, 100),
  email: textOf(3, 254).check(z.trim(), z.regex(/^[^\s@]+@[^\s@]+$/, 'Invalid email')),
  password: textOf(6, 200),
  cpassword: z.string('Expected string'),
  timezone: textOf(1, 100),
  country: z.optional(z.nullable(textOf(0, 100))),
  company: z.optional(z.nullable(textOf(0, 200))),
  newsletter: z.optional(flag),
  developer: z.optional(flag),
})
const passwordBody = z.object({ password: textOf(6, 200) })

/** A link that works for one day, mailed to the account. */
function mailLink(call: Call, account: AccountRow, kind: 'recovery' | 'confirmation', subject: string): void {
  const { token } = insertToken(
    call.db,
    {
      token: newSecret(''),
      type: kind,
      profile: '',
      name: subject,
      permission: 'full',
      expire_at: call.now + 86_400_000,
      ref_id: account.id,
      created_by: account.id,
    },
    call.now,
  )
  post(
    call.db,
    { kind: 'email', recipient: account.email, subject, body: `Your code is ${token}`, secret: token },
    call.now,
  )
}

/** The same answer whether or not the address has an account, so that nobody can find out who has one. */
function recover(call: Call): unknown {
  const account = findAccountByEmail(call.db, call.params['email'] ?? '')
  if (account) {
    mailLink(call, account, 'recovery', 'Reset your password')
    call.audit({
      resourceName: 'account',
      resourceId: account.id,
      action: 'Password recovery requested',
      account: account.id,
    })
  }
  return 'Email sent successfully'
}

function changePassword(call: Call): unknown {
  const token = tokenFromCall(call, call.secret, 'recovery')
  const { password } = readBody(passwordBody, call.body)
  updateAccount(call.db, token.ref_id, { password: passwordDigest(token.ref_id, password) }, call.now)
  call.db.run('DELETE FROM token WHERE token = ?', [token.token])
  call.audit({ resourceName: 'account', resourceId: token.ref_id, action: 'Password changed', account: token.ref_id })
  return 'Password changed successfully'
}

function signUp(call: Call): unknown {
  const body = readBody(signUpBody, call.body)
  checkTimezone(body.timezone)
  if (body.password !== body.cpassword) throw invalid('Passwords do not match')
  const id = newId(call.db, call.now)
  const account: AccountRow = {
    id,
    name: body.name,
    email: body.email.toLowerCase(),
    password: passwordDigest(id, body.password),
    plan: 'free',
    active: 0,
    blocked: 0,
    company: body.company ?? null,
    phone: null,
    language: 'en',
    timezone: body.timezone,
    newsletter: Number(body.newsletter ?? false),
    developer: Number(body.developer ?? false),
    send_invoice: 0,
    options: '{}',
    otp: '{}',
    otp_pending: '{}',
    last_login: null,
    created_at: call.now,
    updated_at: call.now,
  }
  try {
    insertAccount(call.db, account)
  } catch (error) {
    throw error instanceof UniqueViolation ? invalid('E-mail already in use') : error
  }
  mailLink(call, account, 'confirmation', 'Confirm your account')
  call.audit({ resourceName: 'account', resourceId: id, action: 'Account created', account: id })
  return 'Account created successfully'
}

function resend(call: Call): unknown {
  const account = findAccountByEmail(call.db, call.params['email'] ?? '')
  if (account && !account.active) {
    mailLink(call, account, 'confirmation', 'Confirm your account')
    call.audit({ resourceName: 'account', resourceId: account.id, action: 'Confirmation sent', account: account.id })
  }
  return 'Confirmation email sent'
}

function confirm(call: Call): unknown {
  const account = tokenFromCall(call, call.params['token'] ?? '', 'confirmation').ref_id
  updateAccount(call.db, account, { active: 1 }, call.now)
  call.audit({ resourceName: 'account', resourceId: account, action: 'Account confirmed', account })
  return 'Account confirmed successfully'
}

/** Contract 4.5. The three GETs change state: they send a mail or confirm. */
export const accountRecoveryRoutes: Route[] = [
  { method: 'GET', path: '/account/passwordreset/:email', access: 'open', writes: true, handle: recover },
  { method: 'POST', path: '/account/passwordreset', access: 'open', handle: changePassword },
  { method: 'POST', path: '/account', access: 'open', handle: signUp },
  { method: 'GET', path: '/account/resend_confirmation/:email', access: 'open', writes: true, handle: resend },
  { method: 'GET', path: '/account/confirm/:token', access: 'open', writes: true, handle: confirm },
]
