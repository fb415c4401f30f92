import type { Call, Plan, Route, TokenCall } from '#emulator/call.ts'
import { denied, invalid, notFound, overPlan } from '#emulator/refusal.ts'
import { readBody, z } from '#emulator/rules/body.ts'
import { newSecret } from '#emulator/rules/secrets/ids.ts'
import { iso } from '#emulator/rules/time/instant.ts'
import { findAccount, findAccountByEmail } from '#emulator/store/account/accounts.ts'
import { planOf, type ProfileRow } from '#emulator/store/profile/profiles.ts'
import { hasExpired, inviteMember, listMembers, removeMember } from '#emulator/store/profile/team.ts'
import { ownAccount } from '../account/account.ts'
import { answerInvitation } from '../account/invitations.ts'
import { accountOf, ownProfileInPath, profileInPath } from './profile-shapes.ts'
import { leaveTeam, mailInvitation } from '../account/team-notices.ts'

const inviteBody = z.object({
  email: z.string('Expected string').check(z.trim(), z.regex(/^[^\s@]+@[^\s@]+$/, 'Invalid email')),
})

/** Contract 5.20. */
const limits: Readonly<Record<Plan, number>> = { free: 0, starter: 1, scale: 5 }

const list = (call: TokenCall): unknown =>
  listMembers(call.db, profileInPath(call).id).map((row) =>
    Object.assign(row, { active: row.active === 1, created_at: iso(row.created_at) }),
  )

/** Throws 400 for somebody who is in the team, and 402 when the plan has no seat left for one more (contract 5.20). */
function checkSeat(call: TokenCall, profile: ProfileRow, email: string): void {
  const members = listMembers(call.db, profile.id)
  const known = members.find((member) => member.email === email)
  if (known?.active || findAccount(call.db, profile.account)?.email === email) {
    throw invalid('User is already in the team')
  }
  const limit = limits[planOf(call.db, profile.id)]
  // Neither an invitation that ended nor the one that is being sent again holds a seat.
  const seats = members.filter((member) => member !== known && !hasExpired(member, call.now))
  if (seats.length >= limit) throw overPlan('Team members', limit)
}

/** Invites, and sends an invitation again that is waiting or has ended: the older one is good for nothing then. */
function invite(call: TokenCall): unknown {
  // Only the owner may invite (contract 5.16).
  const profile = ownProfileInPath(call)
  const email = readBody(inviteBody, call.body).email.toLowerCase()
  checkSeat(call, profile, email)
  const account = findAccountByEmail(call.db, email)
  const invitation = newSecret('')
  inviteMember(call.db, { profile: profile.id, account: account?.id ?? null, email, invitation }, call.now)
  mailInvitation(call, profile, { account: account?.id ?? null, email, invitation })
  call.audit({
    resourceName: 'profile',
    resourceId: profile.id,
    action: 'Team member invited',
    details: { email },
    profile: profile.id,
  })
  return 'User invited'
}

/** The owner removes anybody; everybody else only themselves. */
function remove(call: TokenCall): unknown {
  const profile = profileInPath(call)
  const account = call.params['account'] ?? ''
  const own = accountOf(call)
  if (profile.account !== own && account !== own) throw denied()
  if (profile.account !== own) {
    leaveTeam(call, profile, ownAccount(call))
    return 'Account Successfully Removed'
  }
  if (!removeMember(call.db, profile.id, account)) throw notFound('Account')
  call.audit({
    resourceName: 'profile',
    resourceId: profile.id,
    action: 'Team member removed',
    details: { account },
    profile: profile.id,
  })
  return 'Account Successfully Removed'
}

const answer = (accept: boolean) => (call: Call) => {
  answerInvitation(call, call.params['token'] ?? '', accept)
  return accept ? 'Invitation accepted' : 'Invitation declined'
}

/** Contract 5.16 and 5.17. The two answers are GETs that change state. */
export const teamRoutes: Route[] = [
  { method: 'GET', path: '/profile/team/accept/:token', access: 'open', writes: true, handle: answer(true) },
  { method: 'GET', path: '/profile/team/decline/:token', access: 'open', writes: true, handle: answer(false) },
  { method: 'GET', path: '/profile/:id/team', access: 'profile', handle: list },
  { method: 'POST', path: '/profile/:id/team', access: 'profile', handle: invite },
  { method: 'DELETE', path: '/profile/:id/team/:account', access: 'profile', handle: remove },
]
