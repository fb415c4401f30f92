import type { Database } from '../db.ts'

export interface SamlRow {
  profile: string
  /** The provider's entity ID; all that can be read back of its metadata. */
  issuer: string | null
  /** JSON text of contract 9.2's mapping. */
  mapping: string
  updated_at: number
}

export const findSaml = (db: Database, profile: string) =>
  db.one<SamlRow>('SELECT * FROM saml WHERE profile = ?', [profile])

export const saveSaml = (db: Database, row: SamlRow) =>
  db.run('INSERT OR REPLACE INTO saml (profile, issuer, mapping, updated_at) VALUES (?, ?, ?, ?)', [
    row.profile,
    row.issuer,
    row.mapping,
    row.updated_at,
  ])
