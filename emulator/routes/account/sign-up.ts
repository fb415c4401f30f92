import type { Call, Route } from '#emulator/call.ts'
import { invalid } from '#emulator/refusal.ts'
import { checkTimezone, flag, readBody, textOf, z } from '#emulator/rules/body.ts'
import { passwordDigest } from '#emulator/rules/secrets/digest.ts'
import { newId } from '#emulator/rules/secrets/ids.ts'
import { freeServices } from '#emulator/rules/services.ts'
import {
  type AccountRow,
  findAccount,
  findAccountByEmail,
  insertAccount,
  updateAccount,
} from '#emulator/store/account/accounts.ts'
import { UniqueViolation } from '#emulator/store/storage-errors.ts'
import { notifyInvitation } from '#emulator/store/account/notifications.ts'
import { addProfile } from '#emulator/store/profile/add-profile.ts'
import { findProfile, listOwnProfiles } from '#emulator/store/profile/profiles.ts'
import { insertSubscription } from '#emulator/store/account/subscriptions.ts'
import { adoptInvitations } from '#emulator/store/profile/team.ts'
import { mailLink, tokenFromCall } from './mailed-links.ts'

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
/** Invitations sent to the address before it had an account wait for the newcomer (contract 5.16). */
function showInvitations(call: Call, { id: account, email }: AccountRow): void {
  for (const { profile: id, invitation } of adoptInvitations(call.db, email, account, call.now)) {
    const profile = findProfile(call.db, id)
    const inviter = profile && findAccount(call.db, profile.account)
    if (!inviter || invitation === null) continue
    notifyInvitation(call.db, { account, invitation, profile: profile.name, inviter: inviter.name }, call.now)
  }
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
  showInvitations(call, account)
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
  // A session needs a profile, so a newcomer gets one with all that the free plan holds.
  if (listOwnProfiles(call.db, account).length === 0) {
    insertSubscription(call.db, account, freeServices)
    addProfile(call.db, { account, name: 'My profile', allocation: freeServices }, call.now)
  }
  call.audit({ resourceName: 'account', resourceId: account, action: 'Account confirmed', account })
  return 'Account confirmed successfully'
}

/** Contract 4.5. The two GETs change state: they send a mail or confirm. */
export const signUpRoutes: Route[] = [
  { method: 'POST', path: '/account', access: 'open', handle: signUp },
  { method: 'GET', path: '/account/resend_confirmation/:email', access: 'open', writes: true, handle: resend },
  { method: 'GET', path: '/account/confirm/:token', access: 'open', writes: true, handle: confirm },
]
