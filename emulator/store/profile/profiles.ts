import type { Plan } from '#emulator/call.ts'
import { type Allocation, nothing } from '#emulator/rules/services.ts'
import type { Database } from '../db.ts'

/** A profile as stored; `allocation` and `addons` are JSON texts of contract 5.2. */
export interface ProfileRow {
  id: string
  account: string
  name: string
  logo_url: string | null
  banner_url: string | null
  allocation: string
  /** When the allocation was last changed. */
  allocated_at: number
  addons: string
  run_name: string
  run_url: string
  created_at: number
  updated_at: number
}

export const findProfile = (db: Database, id: string) => db.one<ProfileRow>('SELECT * FROM profile WHERE id = ?', [id])

/** A profile this account owns or was let into; anything else does not exist for it. */
export const findProfileFor = (db: Database, account: string, id: string) =>
  db.one<ProfileRow>(
    `SELECT p.* FROM profile p WHERE p.id = ? AND (p.account = ?
       OR EXISTS (SELECT 1 FROM team_member m WHERE m.profile = p.id AND m.account = ? AND m.active = 1))`,
    [id, account, account],
  )

/** Own profiles first, then shared ones, each oldest first. */
export const listProfilesOf = (db: Database, account: string) =>
  db.all<ProfileRow>(
    `SELECT p.* FROM profile p WHERE p.account = ?
       OR EXISTS (SELECT 1 FROM team_member m WHERE m.profile = p.id AND m.account = ? AND m.active = 1)
     ORDER BY p.account <> ?, p.created_at, p.id`,
    [account, account, account],
  )

export const planOf = (db: Database, profile: string): Plan =>
  db.one<{ plan: Plan }>('SELECT a.plan FROM profile p JOIN account a ON a.id = p.account WHERE p.id = ?', [profile])
    ?.plan ?? 'free'

/** Own profiles alone, oldest first. */
export const listOwnProfiles = (db: Database, account: string) =>
  db.all<ProfileRow>('SELECT * FROM profile WHERE account = ? ORDER BY created_at, id', [account])

export const allocationIn = (row: Pick<ProfileRow, 'allocation'>): Allocation => ({
  ...nothing,
  ...JSON.parse(row.allocation),
})

/** What the profile may use (contract 5.2); nothing, where there is no such profile. */
export const allocationOf = (db: Database, profile: string): Allocation =>
  allocationIn(findProfile(db, profile) ?? { allocation: '{}' })

export function allocate(db: Database, profile: string, allocation: Allocation, now: number): void {
  db.run('UPDATE profile SET allocation = ?, allocated_at = ? WHERE id = ?', [JSON.stringify(allocation), now, profile])
}

export interface Addons {
  control_tower: boolean
  custom_dns: boolean
  mobile: boolean
}

export const addonsOf = (row: Pick<ProfileRow, 'addons'>): Addons => JSON.parse(row.addons)

export function setAddons(db: Database, profile: string, addons: Addons, now: number): void {
  db.run('UPDATE profile SET addons = ?, updated_at = ? WHERE id = ?', [JSON.stringify(addons), now, profile])
}

export function insertProfile(db: Database, row: ProfileRow): void {
  const columns = Object.keys(row)
  db.run(
    `INSERT INTO profile (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    Object.values<string | number | null>({ ...row }),
  )
}

export type ProfileChanges = Partial<Pick<ProfileRow, 'name' | 'logo_url' | 'banner_url'>>

export function updateProfile(db: Database, id: string, changes: ProfileChanges, now: number): void {
  const columns = Object.keys(changes)
  db.run(`UPDATE profile SET ${[...columns, 'updated_at'].map((column) => `${column} = ?`).join(', ')} WHERE id = ?`, [
    ...Object.values<string | null>({ ...changes }),
    now,
    id,
  ])
}
