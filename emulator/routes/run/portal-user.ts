import type { Call } from '#emulator/call.ts'
import { denied, notFound } from '#emulator/refusal.ts'
import type { Database } from '#emulator/store/db.ts'
import { profileOfHost } from '#emulator/store/run/run-settings.ts'
import { findRunUser, type RunUserRow } from '#emulator/store/run/run-users.ts'
import type { TokenRow } from '#emulator/store/profile/tokens.ts'

/** The profile whose portal the path's `:url` names. Throws 404. */
export function portalInPath(call: Call): string {
  const profile = profileOfHost(call.db, call.params['url'] ?? '')
  if (profile === undefined) throw notFound('Run')
  return profile
}

/** The run user a token speaks for. Throws 401 for another kind of token, and once the user is gone. */
export function ownRunUser(db: Database, { profile, ref_id: id }: Pick<TokenRow, 'profile' | 'ref_id'>): RunUserRow {
  const user = findRunUser(db, profile, id)
  if (!user) throw denied()
  return user
}
