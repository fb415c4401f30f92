import type { Call, Plan, Route, TokenCall } from '../call.ts'
import { denied, invalid, notFound, Refusal } from '../refusal.ts'
import { readBody, z } from '../rules/body.ts'
import { newSecret } from '../rules/ids.ts'
import { iso } from '../rules/instant.ts'
import { findAccountByEmail } from '../store/accounts.ts'
import { notifyInvitation } from '../store/notifications.ts'
import { post } from '../store/outbox.ts'
import { planOf } from '../store/profiles.ts'
import { insertMember, listMembers, removeMember } from '../store/team.ts'
import { answerInvitation } from './invitations.ts'
import { accountOf, profileInPath } from './profile-shapes.ts'

const inviteBody = z.object({
  email: z.string('Expected string').check(z.trim(), z.regex(/^[^\s@]+@[^\s@]+$/, 'Invalid email')),
})

/** Contract 5.20. */
const limits: Readonly<Record<Plan, number>> = { free: 0, starter: 1, scale: 5 }

const list = (call: TokenCall): unknown =>
  listMembers(call.db, profileInPath(call).id).map((row) =>
    Object.assign(row, { active: row.active === 1, created_at: iso(row.created_at) }),
  )

function invite(call: TokenCall): unknown {
  const profile = profileInPath(call)
  // Only the owner may invite (contract 5.16).
  if (profile.account !== accountOf(call)) throw denied()
  const { email } = readBody(inviteBody, call.body)
  const limit = limits[planOf(call.db, profile.id)]
  const members = listMembers(call.db, profile.id)
  if (members.length >= limit) {
    throw new Refusal(
      402,
      `You have exceeded the maximum limit of Team members (${limit}). Please upgrade you plan or contact support.`,
    )
  }
  const account = findAccountByEmail(call.db, email)
  if (account?.id === profile.account || members.some(({ id }) => id === account?.id))
    throw invalid('User is already in the team')
  const secret = newSecret('')
  if (account) {
    insertMember(call.db, {
      profile: profile.id,
      account: account.id,
      active: 0,
      invitation: secret,
      created_at: call.now,
    })
    notifyInvitation(call.db, account.id, secret, profile.name, call.now)
  }
  const body = account ? `You were invited to ${profile.name}` : `You were invited to ${profile.name}: sign up first`
  post(
    call.db,
    { kind: 'email', recipient: email, subject: 'Invitation', body, secret: account ? secret : null },
    call.now,
  )
  call.audit({ resourceName: 'profile', resourceId: profile.id, action: 'Team member invited', profile: profile.id })
  return 'User invited'
}

/** The owner removes anybody; everybody else only themselves. */
function remove(call: TokenCall): unknown {
  const profile = profileInPath(call)
  const account = call.params['account'] ?? ''
  if (profile.account !== accountOf(call) && account !== accountOf(call)) throw denied()
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
