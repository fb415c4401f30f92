import { invitationMail } from '#emulator/rules/texts/invitation-mail.ts'
import type { Database } from '#emulator/store/db.ts'
import { notifyInvitation } from '#emulator/store/account/notifications.ts'
import { post } from '#emulator/store/account/outbox.ts'
import { accountIds, demoInvitation, personas, profileIds } from './personas.ts'

const day = 86_400_000

/** Who works in whose profile, and the invitation that still waits. */
export function seedTeam(db: Database, now: number): void {
  const add = 'INSERT INTO team_member (profile, account, active, invitation, created_at) VALUES (?, ?, ?, ?, ?)'
  db.run(add, [profileIds.production, accountIds.member, 1, null, now - 250 * day])
  db.run(add, [profileIds.shared, accountIds.owner, 1, null, now - 240 * day])
  db.run(add, [profileIds.production, accountIds.invited, 0, demoInvitation, now - day])
  const invitation = { invitation: demoInvitation, profile: 'Riverbend Production', inviter: 'Olive Owner' }
  notifyInvitation(db, { account: accountIds.invited, ...invitation }, now - day)
  const ivy = personas.find(({ id }) => id === 'invited')
  if (ivy) post(db, invitationMail({ ...invitation, stranger: false }, ivy.email), now - day)
}
