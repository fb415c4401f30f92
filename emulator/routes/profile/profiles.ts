import type { Route, TokenCall } from '#emulator/call.ts'
import { notFound } from '#emulator/refusal.ts'
import { readBody, textOf, z } from '#emulator/rules/body.ts'
import { findProfileFor, type ProfileChanges, updateProfile } from '#emulator/store/profile/profiles.ts'
import { moveToken } from '#emulator/store/profile/tokens.ts'
import { accountOf, grantedProfile, profileInfo, profileInPath, profileRows } from './profile-shapes.ts'

const url = z.nullable(textOf(0, 2_000))
const editBody = z.object({
  name: z.optional(textOf(1, 100)),
  logo_url: z.optional(url),
  banner_url: z.optional(url),
})

const need = (action: string) => ({ resource: 'account', action }) as const

/** Those of the account that the token may see. */
const list = (call: TokenCall): unknown =>
  profileRows(call.db, accountOf(call)).filter(({ id }) => call.grants.allows({ id }))

function edit(call: TokenCall): unknown {
  const profile = profileInPath(call)
  const body = readBody(editBody, call.body)
  const changes = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)) as ProfileChanges
  updateProfile(call.db, profile.id, changes, call.now)
  call.audit({
    resourceName: 'profile',
    resourceId: profile.id,
    action: 'Profile edited',
    details: { changed: Object.keys(changes) },
    profile: profile.id,
  })
  return 'Successfully Updated'
}

/** Moves the calling token (contract 5.12): afterwards the same secret answers for the target. */
function switchProfile(call: TokenCall): unknown {
  const target = findProfileFor(call.db, accountOf(call), call.params['target'] ?? '')
  if (!target) throw notFound('Profile')
  moveToken(call.db, call.token.token, target.id)
  call.audit({
    resourceName: 'profile',
    resourceId: target.id,
    action: 'Token transferred',
    details: { name: call.token.name, from: call.token.profile },
    profile: target.id,
  })
  return 'Token Successfully Transferred'
}

/** Contract 5.1, 5.2, 5.5 and 5.12. */
export const profileRoutes: Route[] = [
  { method: 'PUT', path: '/profile/switch/:target', access: 'profile', handle: switchProfile },
  {
    method: 'GET',
    path: '/profile',
    access: 'profile',
    policy: need('access_profile'),
    asksGrants: true,
    handle: list,
  },
  {
    method: 'GET',
    path: '/profile/:id',
    access: 'profile',
    policy: need('access_profile'),
    asksGrants: true,
    handle: (call) => profileInfo(call.db, grantedProfile(call)),
  },
  { method: 'PUT', path: '/profile/:id', access: 'profile', handle: edit },
]
