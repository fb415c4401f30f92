import { denied } from '#emulator/refusal.ts'
import type { Database } from '#emulator/store/db.ts'
import { findRunUser, stampLogin } from '#emulator/store/run/run-users.ts'
import { findToken, type TokenRow } from '#emulator/store/profile/tokens.ts'

/** `last_authorization` is written at most this often, so that reading does not turn every request into a disk write. */
const stampEvery = 60_000

/** Secrets that are no token of this API. */
const elsewhere: ReadonlySet<TokenRow['type']> = new Set(['recovery', 'confirmation', 'public', 'widget'])

/**
 * The token behind a secret, with its use noted. Throws 401 for an unknown, missing or expired one.
 * A session token (made without `expire_time`) lives 3 hours and is renewed while used, 7 times at most (contract 1.3).
 */
export function presentToken(db: Database, secret: string | null, now: number): TokenRow {
  const token = secret === null ? undefined : findToken(db, secret)
  if (!token || elsewhere.has(token.type) || (token.expire_at !== null && token.expire_at <= now)) throw denied()
  if (token.type === 'run_user') checkRunUser(db, token, now)
  const { renew_span: span, expire_at: expiry, last_authorization: last } = token
  if (span !== null && expiry !== null && token.renewals_left > 0 && expiry - now < span / 3) {
    db.run('UPDATE token SET expire_at = ?, renewals_left = renewals_left - 1 WHERE token = ?', [
      expiry + span,
      token.token,
    ])
    token.expire_at = expiry + span
  }
  if (last === null || now - last >= stampEvery) {
    db.run('UPDATE token SET last_authorization = ? WHERE token = ?', [now, token.token])
    token.last_authorization = now
  }
  return token
}

/** The first use of a login-as token is the user's sign-in (contract 3); an inactive or deleted user has none. */
function checkRunUser(db: Database, token: TokenRow, now: number): void {
  const user = findRunUser(db, token.profile, token.ref_id)
  if (!user || user.active === 0) throw denied()
  if (token.last_authorization === null) stampLogin(db, user.id, now)
}
