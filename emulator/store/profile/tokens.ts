import { newSecret, nextSerial } from '#emulator/rules/secrets/ids.ts'
import type { Order, Paging } from '#emulator/rules/queries/paging.ts'
import { matchesText, type TextFilter } from '#emulator/rules/queries/text-filter.ts'
import type { Database, SqlValue } from '../db.ts'

export type Permission = 'full' | 'write' | 'read'

/** A token as stored. Instants are milliseconds; `expire_at` null means never. */
export interface TokenRow {
  token: string
  /**
   * `recovery` and `confirmation` are codes of mailed links, `public` opens a shared dashboard in the portal and `widget`
   * a widget in somebody's page: none is good for a route of this API.
   */
  type: 'profile' | 'run_user' | 'analysis' | 'device' | 'recovery' | 'confirmation' | 'public' | 'widget'
  profile: string
  name: string
  permission: Permission
  serie_number: string | null
  verification_code: string | null
  expire_at: number | null
  renew_span: number | null
  renewals_left: number
  last_authorization: number | null
  /** The profile, or the run user, analysis, device, dashboard or widget it speaks for. */
  ref_id: string
  /** The account whose person made it. */
  created_by: string | null
  created_at: number
}

export type NewToken = Pick<
  TokenRow,
  'type' | 'profile' | 'name' | 'permission' | 'expire_at' | 'ref_id' | 'created_by'
> &
  Partial<TokenRow>

export const tokenOrders = ['name', 'permission', 'serie_number', 'verification_code', 'created_at'] as const
export type TokenOrder = (typeof tokenOrders)[number]

/** Contract 1.3. Older tokens of every kind have none. */
const prefixes = {
  profile: 'p-', run_user: 'u-', analysis: 'a-', device: '', recovery: '', confirmation: '', public: '', widget: '',
} as const // prettier-ignore

export function insertToken(db: Database, given: NewToken, now: number): TokenRow {
  const row: TokenRow = {
    token: newSecret(prefixes[given.type]),
    serie_number: null,
    verification_code: null,
    renew_span: null,
    renewals_left: 0,
    last_authorization: null,
    created_at: now,
    ...given,
  }
  const columns = Object.keys(row)
  db.run(`INSERT INTO token (serial, ${columns.join(', ')}) VALUES (?${', ?'.repeat(columns.length)})`, [
    nextSerial(db),
    ...Object.values<SqlValue>({ ...row }),
  ])
  return row
}

export const findToken = (db: Database, token: string) =>
  db.one<TokenRow>('SELECT * FROM token WHERE token = ?', [token])

/** Tokens of one type that speak for one thing. */
export function listTokens(
  db: Database,
  { type, ref_id }: Pick<TokenRow, 'type' | 'ref_id'>,
  name: TextFilter | null,
  order: Order<TokenOrder | 'last_authorization'>,
  paging: Paging,
) {
  const rows = db.all<TokenRow>(
    `SELECT * FROM token WHERE ref_id = ? AND type = ?
     ORDER BY ${order.field} IS NULL, ${order.field} ${order.direction}, serial ${order.direction}`,
    [ref_id, type],
  )
  // Few tokens exist; matching in JavaScript keeps folding the same as everywhere else.
  const found = name ? rows.filter((row) => matchesText(name, row.name)) : rows
  return found.slice(paging.offset, paging.offset + paging.limit)
}

export function removeToken(db: Database, profile: string, token: string, type: TokenRow['type'] = 'profile'): boolean {
  return db.run('DELETE FROM token WHERE token = ? AND profile = ? AND type = ?', [token, profile, type]) > 0
}

/** The newest token of a type that speaks for `refId`. */
export const tokenOf = (db: Database, type: TokenRow['type'], refId: string): string | undefined =>
  db.one<{ token: string }>('SELECT token FROM token WHERE ref_id = ? AND type = ? ORDER BY serial DESC LIMIT 1', [
    refId,
    type,
  ])?.token

export const removeTokensOf = (db: Database, refId: string) => db.run('DELETE FROM token WHERE ref_id = ?', [refId])

/** The serial number of a device stands on its first token (contract 13: `serie_number` of a device). */
export function setSerial(db: Database, device: string, serial: string | null): void {
  db.run(
    `UPDATE token SET serie_number = ? WHERE token =
       (SELECT token FROM token WHERE ref_id = ? AND type = 'device' ORDER BY serial LIMIT 1)`,
    [serial, device],
  )
}

export function moveToken(db: Database, token: string, profile: string): void {
  db.run('UPDATE token SET profile = ?, ref_id = ? WHERE token = ?', [profile, profile, token])
}

export function expireToken(db: Database, token: string, at: number): boolean {
  return db.run('UPDATE token SET expire_at = ?, renewals_left = 0 WHERE token = ?', [at, token]) > 0
}
