import { nextSerial } from '#emulator/rules/secrets/ids.ts'
import type { Order } from '#emulator/rules/queries/paging.ts'
import type { Database } from '../db.ts'
import type { Permission, TokenOrder } from './tokens.ts'

/** A key with which an outside service finds or creates devices (contract 10). */
export interface ServiceAuthorizationRow {
  token: string
  profile: string
  name: string
  permission: Permission
  verification_code: string | null
  last_authorization: number | null
  created_by: string | null
  created_at: number
}

export function insertServiceAuthorization(db: Database, row: ServiceAuthorizationRow): void {
  db.run(
    `INSERT INTO service_authorization (token, serial, profile, name, permission, verification_code, last_authorization, created_by, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      row.token,
      nextSerial(db),
      row.profile,
      row.name,
      row.permission,
      row.verification_code,
      row.last_authorization,
      row.created_by,
      row.created_at,
    ],
  )
}

/** All of a profile's: at most 201 (contract 5.20). */
export function listServiceAuthorizations(db: Database, profile: string, { field, direction }: Order<TokenOrder>) {
  const column = field === 'serie_number' ? 'NULL' : field
  return db.all<ServiceAuthorizationRow>(
    `SELECT * FROM service_authorization WHERE profile = ? ORDER BY ${column} IS NULL, ${column} ${direction}, serial ${direction}`,
    [profile],
  )
}

export const findServiceAuthorization = (db: Database, profile: string, token: string) =>
  db.one<ServiceAuthorizationRow>('SELECT * FROM service_authorization WHERE token = ? AND profile = ?', [
    token,
    profile,
  ])

export const setVerificationCode = (db: Database, token: string, code: string | null) =>
  db.run('UPDATE service_authorization SET verification_code = ? WHERE token = ?', [code, token])

export const removeServiceAuthorization = (db: Database, token: string) =>
  db.run('DELETE FROM service_authorization WHERE token = ?', [token])
