import type { Plan, Route, TokenCall } from '#emulator/call.ts'
import { invalid, overPlan } from '#emulator/refusal.ts'
import { readBody, textOf, z } from '#emulator/rules/body.ts'
import { checkCredentials, credentials } from '#emulator/rules/secrets/credentials.ts'
import { toBoolean } from '#emulator/rules/queries/query.ts'
import { nothing } from '#emulator/rules/services.ts'
import { post } from '#emulator/store/account/outbox.ts'
import { addProfile } from '#emulator/store/profile/add-profile.ts'
import { listOwnProfiles } from '#emulator/store/profile/profiles.ts'
import { removeAccount, removeProfile } from '#emulator/store/removal.ts'
import { unallocated } from '#emulator/store/account/subscriptions.ts'
import { ownAccount } from '../account/account.ts'
import { profileInPath } from './profile-shapes.ts'
import { leaveTeam } from '../account/team-notices.ts'

const createBody = z.object({ name: textOf(1, 100) })
const removeBody = z.object({
  password: z.string('Expected string'),
  otp_type: credentials.otp_type,
  pin_code: credentials.pin_code,
})

/** Profiles an account may own (contract 5.20). */
const limits: Readonly<Record<Plan, number>> = { free: 1, starter: 2, scale: 5 }

function create(call: TokenCall): unknown {
  const { name } = readBody(createBody, call.body)
  const account = ownAccount(call)
  const most = limits[account.plan]
  if (listOwnProfiles(call.db, account.id).length >= most) throw overPlan('Profiles', most)
  const allocation = toBoolean(call.query['allocate_free_resources']) ? unallocated(call.db, account.id) : nothing
  const id = addProfile(call.db, { account: account.id, name, allocation }, call.now)
  call.audit({ resourceName: 'profile', resourceId: id, action: 'Profile created', details: { name }, profile: id })
  return { id }
}

/** Its owner deletes the profile and everything in it; for anybody else it means to leave the team (contract 5.6). */
function remove(call: TokenCall): unknown {
  const profile = profileInPath(call)
  const account = ownAccount(call)
  checkCredentials(call, { ...readBody(removeBody, call.body), email: account.email }, 'Invalid password')
  if (profile.account !== account.id) {
    leaveTeam(call, profile, account)
    return 'Successfully Removed'
  }
  // An account is left without a profile only by deleting it.
  if (listOwnProfiles(call.db, account.id).length === 1) throw invalid('You cannot delete your only profile')
  removeProfile(call.db, profile.id)
  const { id, name } = profile
  call.audit({ resourceName: 'profile', resourceId: id, action: 'Profile deleted', details: { name }, profile: null })
  return 'Successfully Removed'
}

/** No password is asked for (contract 4.4); a mail confirms it. */
function removeOwnAccount(call: TokenCall): unknown {
  const account = ownAccount(call)
  removeAccount(call.db, account.id)
  post(
    call.db,
    {
      kind: 'email',
      recipient: account.email,
      subject: 'Your account was deleted',
      body: 'Your account and all its profiles were deleted.',
    },
    call.now,
  )
  call.audit({ resourceName: 'account', resourceId: account.id, action: 'Account deleted', profile: null })
  return 'Account Successfully Deleted'
}

/** Contract 4.4 (`DELETE`), 5.4 and 5.6. */
export const profileLifeRoutes: Route[] = [
  { method: 'POST', path: '/profile', access: 'profile', handle: create },
  { method: 'DELETE', path: '/profile/:id', access: 'profile', handle: remove },
  { method: 'DELETE', path: '/account', access: 'profile', handle: removeOwnAccount },
]
