import type { TokenCall } from '#emulator/call.ts'
import { denied, notFound } from '#emulator/refusal.ts'
import { iso, isoExpiry } from '#emulator/rules/time/instant.ts'
import type { Database } from '#emulator/store/db.ts'
import {
  addonsOf,
  allocationIn,
  findProfile,
  findProfileFor,
  listProfilesOf,
  planOf,
  type ProfileRow,
} from '#emulator/store/profile/profiles.ts'
import type { TokenRow } from '#emulator/store/profile/tokens.ts'

/**
 * The account behind a token: of the person who made it. A script or a portal's user, where a policy lets them ask at
 * all, asks about the account that owns their profile. Throws 401 for a profile token that nobody made.
 */
export function accountOf(call: TokenCall): string {
  const { type, created_by, profile } = call.token
  const account = type === 'profile' ? created_by : findProfile(call.db, profile)?.account
  if (!account) throw denied()
  return account
}

/** The profile in the path, as far as the token's account may see it; `current` is the token's own. Throws 404. */
export function profileInPath(call: TokenCall): ProfileRow {
  const id = call.params['id'] === 'current' ? call.token.profile : (call.params['id'] ?? '')
  const profile = findProfileFor(call.db, accountOf(call), id)
  if (!profile) throw notFound('Profile')
  return profile
}

/** The same, where policies let the token see it. Throws 404 and 401. */
export function grantedProfile(call: TokenCall): ProfileRow {
  const profile = profileInPath(call)
  call.grants.permit({ id: profile.id })
  return profile
}

/** The profile in the path, for what only its owner may do. Throws 404 and, for team members, 401. */
export function ownProfileInPath(call: TokenCall): ProfileRow {
  const profile = profileInPath(call)
  if (profile.account !== accountOf(call)) throw denied()
  return profile
}

/** Rows of contract 5.1. */
export const profileRows = (db: Database, account: string) =>
  listProfilesOf(db, account).map(({ id, name, logo_url, account: owner }) => ({
    id,
    name,
    logo_url,
    account: owner,
    // Absent, not false, on one's own: JSON drops undefined.
    from_share: owner === account ? undefined : true,
  }))

/** Contract 5.2. */
export function profileInfo(db: Database, row: ProfileRow): unknown {
  return {
    info: {
      id: row.id,
      account: row.account,
      name: row.name,
      logo_url: row.logo_url,
      banner_url: row.banner_url,
      region: 'us-1',
      rpm: null,
      created_at: iso(row.created_at),
      updated_at: iso(row.updated_at),
    },
    allocation: allocationIn(row),
    addons: { profile: row.id, ...addonsOf(row), updated_at: iso(row.updated_at) },
    account_plan: planOf(db, row.id),
  }
}

/** A token as lists and `/info` show it (contract 4.7 and 5.13). */
export function tokenShape(row: TokenRow) {
  return {
    token: row.token,
    name: row.name,
    type: row.type,
    permission: row.permission,
    serie_number: row.serie_number,
    last_authorization: iso(row.last_authorization),
    verification_code: row.verification_code,
    expire_time: isoExpiry(row.expire_at),
    ref_id: row.ref_id,
    created_at: iso(row.created_at),
    created_by: row.created_by,
  }
}
