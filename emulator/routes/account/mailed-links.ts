import type { Call } from '#emulator/call.ts'
import { denied } from '#emulator/refusal.ts'
import { newSecret } from '#emulator/rules/secrets/ids.ts'
import type { AccountRow } from '#emulator/store/account/accounts.ts'
import { post } from '#emulator/store/account/outbox.ts'
import { findToken, insertToken, type TokenRow } from '#emulator/store/profile/tokens.ts'

/** The token of a mailed link. Throws 401 unless it is of that kind and still good. */
export function tokenFromCall(call: Call, secret: string | null, kind: 'recovery' | 'confirmation'): TokenRow {
  const token = secret === null ? undefined : findToken(call.db, secret)
  if (token?.type !== kind || token.expire_at === null || token.expire_at <= call.now) throw denied()
  return token
}

/** A link that works for one day, mailed to the account. */
export function mailLink(call: Call, account: AccountRow, kind: 'recovery' | 'confirmation', subject: string): void {
  const { token } = insertToken(
    call.db,
    {
      token: newSecret(''),
      type: kind,
      profile: '',
      name: subject,
      permission: 'full',
      expire_at: call.now + 86_400_000,
      ref_id: account.id,
      created_by: account.id,
    },
    call.now,
  )
  // A new password needs more than a click, so its mail has a code and no link.
  const link = kind === 'confirmation' ? `/account/confirm/${token}` : null
  const body = link === null ? `Your code is ${token}. It works for one day.` : `Confirm your address: ${link}`
  post(call.db, { kind: 'email', recipient: account.email, subject, body, secret: token, link }, call.now)
}
