import type { Database } from './db.ts'

export interface MemberRow {
  profile: string
  account: string
  active: number
  invitation: string | null
  created_at: number
}

/** An invitation that nobody answers ends after 7 days (contract 5.16). */
export const invitationLife = 7 * 86_400_000

export const listMembers = (db: Database, profile: string) =>
  db.all<{ id: string; active: number; name: string; email: string; created_at: number }>(
    `SELECT a.id, m.active, a.name, a.email, m.created_at FROM team_member m JOIN account a ON a.id = m.account
     WHERE m.profile = ? ORDER BY m.created_at, a.id`,
    [profile],
  )

export const findInvitation = (db: Database, invitation: string, now: number) =>
  db.one<MemberRow>('SELECT * FROM team_member WHERE invitation = ? AND active = 0 AND created_at > ?', [
    invitation,
    now - invitationLife,
  ])

export function insertMember(db: Database, row: MemberRow): void {
  db.run('INSERT INTO team_member (profile, account, active, invitation, created_at) VALUES (?, ?, ?, ?, ?)', [
    row.profile,
    row.account,
    row.active,
    row.invitation,
    row.created_at,
  ])
}

export function activateMember(db: Database, { profile, account }: MemberRow): void {
  db.run('UPDATE team_member SET active = 1, invitation = NULL WHERE profile = ? AND account = ?', [profile, account])
}

/** Removes the person, and what they could still use to come back: tokens they made for the profile. */
export function removeMember(db: Database, profile: string, account: string): boolean {
  db.run('DELETE FROM token WHERE profile = ? AND created_by = ?', [profile, account])
  return db.run('DELETE FROM team_member WHERE profile = ? AND account = ?', [profile, account]) > 0
}
