import type { Call } from '../call.ts'
import { denied } from '../refusal.ts'
import { findToken, type TokenRow } from '../store/tokens.ts'

/** The token of a mailed link. Throws 401 unless it is of that kind and still good. */
export function tokenFromCall(call: Call, secret: string | null, kind: 'recovery' | 'confirmation'): TokenRow {
  const token = secret === null ? undefined : findToken(call.db, secret)
  if (token?.type !== kind || token.expire_at === null || token.expire_at <= call.now) throw denied()
  return token
}
