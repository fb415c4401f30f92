import type { Call } from '#emulator/call.ts'
import { denied, invalid, notFound } from '#emulator/refusal.ts'
import { findAccount } from '#emulator/store/account/accounts.ts'
import { settleButtons } from '#emulator/store/account/notifications.ts'
import { findProfile } from '#emulator/store/profile/profiles.ts'
import { activateMember, findInvitation, type MemberRow, removeMember } from '#emulator/store/profile/team.ts'
import { findToken } from '#emulator/store/profile/tokens.ts'
import { tellOwner } from './team-notices.ts'

/** The mail's link needs no token; a token sent along must not be somebody else's. Throws 401. */
function checkRecipient(call: Call, { account }: MemberRow): void {
  const token = call.secret === null ? undefined : findToken(call.db, call.secret)
  if (token && token.created_by !== account) throw denied()
}

/** Accepts or declines, by the mail's link or a notification's button. Throws 404 once answered or expired. */
export function answerInvitation(call: Call, invitation: string, accept: boolean): void {
  const member = findInvitation(call.db, invitation, call.now)
  const profile = member && findProfile(call.db, member.profile)
  if (!profile) throw notFound('Invitation')
  if (accept && member.email !== null) throw invalid('Create an account with this e-mail address first')
  checkRecipient(call, member)
  if (accept) activateMember(call.db, member)
  else removeMember(call.db, member.profile, member.account)
  settleButtons(call.db, invitation)
  const who = findAccount(call.db, member.account)
  const done = accept ? 'accepted' : 'declined'
  tellOwner(
    call,
    profile,
    `Invitation ${done}`,
    `${who?.name ?? member.email ?? ''} ${done} your invitation to the profile ${profile.name}.`,
  )
  call.audit({
    resourceName: 'profile',
    resourceId: member.profile,
    action: `Invitation ${done}`,
    account: member.account,
    profile: member.profile,
  })
}
