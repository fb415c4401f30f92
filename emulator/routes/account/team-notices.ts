import type { Call } from '#emulator/call.ts'
import { invitationMail } from '#emulator/rules/texts/invitation-mail.ts'
import { type AccountRow, findAccount } from '#emulator/store/account/accounts.ts'
import { notify, notifyInvitation } from '#emulator/store/account/notifications.ts'
import { post } from '#emulator/store/account/outbox.ts'
import type { ProfileRow } from '#emulator/store/profile/profiles.ts'
import { removeMember } from '#emulator/store/profile/team.ts'

/** Tells the owner by notice and by mail what a person did (contract 5.16). */
export function tellOwner(call: Call, profile: ProfileRow, title: string, message: string): void {
  const owner = findAccount(call.db, profile.account)
  if (!owner) return
  notify(call.db, { account: owner.id, title, message }, call.now)
  post(call.db, { kind: 'email', recipient: owner.email, subject: title, body: message }, call.now)
}

/** A member leaves by their own will. */
export function leaveTeam(call: Call, profile: ProfileRow, account: AccountRow): void {
  removeMember(call.db, profile.id, account.id)
  tellOwner(call, profile, 'A member left your team', `${account.name} left the profile ${profile.name}.`)
  call.audit({
    resourceName: 'profile',
    resourceId: profile.id,
    action: 'Team member left',
    account: account.id,
    profile: profile.id,
  })
}

/** The mail with the link, and the notice with the buttons where there is an account to show it to. */
export function mailInvitation(
  call: Call,
  profile: ProfileRow,
  { account, email, invitation }: { account: string | null; email: string; invitation: string },
): void {
  const inviter = findAccount(call.db, profile.account)?.name ?? ''
  if (account !== null) notifyInvitation(call.db, { account, invitation, profile: profile.name, inviter }, call.now)
  const letter = { inviter, profile: profile.name, invitation, stranger: account === null }
  post(call.db, invitationMail(letter, email), call.now)
}
