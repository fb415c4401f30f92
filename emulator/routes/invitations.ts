import type { Call } from '../call.ts'
import { notFound } from '../refusal.ts'
import { settleButtons } from '../store/notifications.ts'
import { activateMember, findInvitation, removeMember } from '../store/team.ts'

/** Accepts or declines, from the mail's link or a notification's button alike. Throws 404 once answered or too old. */
export function answerInvitation(call: Call, invitation: string, accept: boolean): void {
  const member = findInvitation(call.db, invitation, call.now)
  if (!member) throw notFound('Invitation')
  if (accept) activateMember(call.db, member)
  else removeMember(call.db, member.profile, member.account)
  settleButtons(call.db, invitation)
  call.audit({
    resourceName: 'profile',
    resourceId: member.profile,
    action: accept ? 'Invitation accepted' : 'Invitation declined',
    account: member.account,
    profile: member.profile,
  })
}
