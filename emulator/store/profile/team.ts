import { newId } from '#emulator/rules/secrets/ids.ts'
import type { Database } from '../db.ts'
import { settleButtons } from '../account/notifications.ts'

export interface MemberRow {
  profile: string
  /** The account, or a stand-in for an invited address that has none. */
  account: string
  /** The invited address, as long as no account has it. */
  email: string | null
  active: number
  invitation: string | null
  created_at: number
}

/** An invitation that nobody answers ends after 7 days (contract 5.16). */
const invitationLife = 7 * 86_400_000

export const hasExpired = ({ active, created_at }: Pick<MemberRow, 'active' | 'created_at'>, now: number): boolean =>
  !active && created_at <= now - invitationLife

/**
 * Members and open invitations, oldest first. An invitation that ended stays listed, inactive and with the day it was made,
 * until it is sent again or removed: an owner who does not see it cannot know what became of it. Contract 5.16 does not tell.
 */
export const listMembers = (db: Database, profile: string) =>
  db.all<{ id: string; active: number; name: string; email: string; created_at: number }>(
    `SELECT m.account AS id, m.active, coalesce(a.name, '') AS name, coalesce(a.email, m.email, '') AS email, m.created_at
     FROM team_member m LEFT JOIN account a ON a.id = m.account
     WHERE m.profile = ? ORDER BY m.created_at, m.account`,
    [profile],
  )

export const findInvitation = (db: Database, invitation: string, now: number) =>
  db.one<MemberRow>('SELECT * FROM team_member WHERE invitation = ? AND active = 0 AND created_at > ?', [
    invitation,
    now - invitationLife,
  ])

/** Invites an account, or an address that has none yet; whoever is invited again gets a new invitation for the old one. */
export function inviteMember(
  db: Database,
  {
    profile,
    account,
    email,
    invitation,
  }: Pick<MemberRow, 'profile' | 'invitation'> & { account: string | null; email: string },
  now: number,
): void {
  const stranger = account === null
  const waiting = db.one<MemberRow>('SELECT * FROM team_member WHERE profile = ? AND (account = ? OR email = ?)', [
    profile,
    account,
    email,
  ])
  if (waiting) removeMember(db, profile, waiting.account)
  db.run(
    'INSERT INTO team_member (profile, account, email, active, invitation, created_at) VALUES (?, ?, ?, 0, ?, ?)',
    [profile, account ?? newId(db, now), stranger ? email : null, invitation, now],
  )
}

/** Hands the invitations of an address to the account that was just made with it. Returns those that still stand. */
export function adoptInvitations(db: Database, email: string, account: string, now: number): MemberRow[] {
  const waiting = db.all<MemberRow>('SELECT * FROM team_member WHERE email = ?', [email])
  db.run('UPDATE team_member SET account = ?, email = NULL WHERE email = ?', [account, email])
  return waiting.filter((row) => !hasExpired(row, now))
}

export function activateMember(db: Database, { profile, account }: MemberRow): void {
  db.run('UPDATE team_member SET active = 1, invitation = NULL WHERE profile = ? AND account = ?', [profile, account])
}

/**
 * Removes the person and what the person could reach as an account: the profile is gone from their list, and every
 * route under `/profile/{id}` answers them as a stranger, `GET /profile/current` included. Tokens they made stay until
 * somebody revokes them, and still open the users, devices and so on of the profile: no source tells their fate, and
 * scripts that a member set up must not stop with the member (contract 5.16). The owner lists and revokes them.
 */
export function removeMember(db: Database, profile: string, account: string): boolean {
  const row = db.one<MemberRow>('SELECT * FROM team_member WHERE profile = ? AND account = ?', [profile, account])
  if (!row) return false
  if (row.invitation !== null) settleButtons(db, row.invitation)
  db.run('DELETE FROM team_member WHERE profile = ? AND account = ?', [profile, account])
  return true
}
