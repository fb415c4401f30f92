import type { Database } from './db.ts'
import { settleButtons } from './account/notifications.ts'
import { listOwnProfiles } from './profile/profiles.ts'

/**
 * Tables whose rows belong to something of the profile without naming the profile; rows that name it are found by their
 * column.
 */
const hangers = [
  'DELETE FROM run_user_text WHERE rowid IN (SELECT seq FROM run_user WHERE profile = ?)',
  'DELETE FROM resource_tag WHERE resource IN (SELECT seq FROM resource WHERE profile = ?)',
]

const tablesWith = (db: Database, column: string): string[] =>
  db
    .all<{ name: string }>(
      `SELECT t.name FROM sqlite_master t JOIN pragma_table_info(t.name) c WHERE t.type = 'table' AND c.name = ?`,
      [column],
    )
    .map(({ name }) => name)

/** Removes a profile and everything in it: portal, users, tokens, devices, team, history (contract 5.6). */
export function removeProfile(db: Database, profile: string): void {
  const open = 'SELECT invitation FROM team_member WHERE profile = ? AND invitation IS NOT NULL'
  for (const { invitation } of db.all<{ invitation: string }>(open, [profile])) settleButtons(db, invitation)
  for (const statement of hangers) db.run(statement, [profile])
  // By the column rather than by a list, so that no table that comes later is forgotten.
  for (const table of tablesWith(db, 'profile')) db.run(`DELETE FROM ${table} WHERE profile = ?`, [profile])
  db.run('DELETE FROM profile WHERE id = ?', [profile])
}

/**
 * Removes an account, its profiles and its places in other teams (contract 4.4). Tokens it made for profiles of others
 * stay like those of a removed member (store/team.ts).
 */
export function removeAccount(db: Database, account: string): void {
  for (const { id } of listOwnProfiles(db, account)) removeProfile(db, id)
  for (const table of tablesWith(db, 'account')) db.run(`DELETE FROM ${table} WHERE account = ?`, [account])
  db.run('DELETE FROM account WHERE id = ?', [account])
}
