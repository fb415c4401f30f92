import type { Route, TokenCall } from '../call.ts'
import { denied, invalid, notFound } from '../refusal.ts'
import { iso } from '../rules/instant.ts'
import { findProfile } from '../store/profiles.ts'
import { bodyOf, findResource, tagsOf } from '../store/resources.ts'
import { findRunUser, listTagKeys } from '../store/run-users.ts'
import type { TokenRow } from '../store/tokens.ts'
import { runUserShape } from './run-user-shapes.ts'
import { tokenShape } from './profile-shapes.ts'

/**
 * What the token stands for, where that is not the token itself: a device's tells of the device, whatever its own routes
 * show of one (contract 4.7). Routes of other resources put their shape here.
 */
const bearers: Partial<Record<TokenRow['type'], (call: TokenCall) => unknown>> = {
  device(call) {
    const row = findResource(call.db, call.token.profile, 'device', call.token.ref_id)
    if (!row) throw denied()
    const { id, profile, name } = row
    const times = { created_at: iso(row.created_at), updated_at: iso(row.updated_at) }
    return { id, profile, name, active: row.active === 1, tags: tagsOf(row), ...bodyOf(row), ...times }
  },
}

function info(call: TokenCall): unknown {
  const bearer = bearers[call.token.type]
  if (bearer) return bearer(call)
  const { token: _secret, ...shape } = tokenShape(call.token)
  return shape
}

/** Words of the contract, and those the official client sends besides. */
const tagTypes = ['device', 'dashboard', 'action', 'analysis', 'user', 'entity', 'bucket', 'tcore', 'secrets']

/** Keys in use, in any case of the type's word (contract 3, Tags). */
function tagKeys(call: TokenCall): unknown {
  const type = (call.params['type'] ?? '').toLowerCase().replace(/^run_users?$/, 'user')
  if (!tagTypes.includes(type))
    throw invalid(`Invalid enum value. Expected ${tagTypes.map((one) => `'${one}'`).join(' | ')}`)
  return listTagKeys(call.db, call.token.profile, type)
}

/** What the portal says of itself; its settings are not stored on this floor, so this cannot be edited yet. */
function run(call: TokenCall): unknown {
  const profile = findProfile(call.db, call.token.profile)
  if (!profile) throw notFound('Run')
  return {
    profile: profile.id,
    active: true,
    name: profile.run_name,
    sub_title: '',
    url: profile.run_url,
    signup_method: 'disabled',
    logo: null,
    favicon: null,
    sidebar_buttons: [],
    signin_buttons: [],
    email_templates: {},
    theme: {},
    security: {},
    anonymous_token: null,
    auth_token_ttl: '3 months',
  }
}

/** The person behind a run-user token, as the portal itself would ask (contract 2, `RunUser.info`). */
function self(call: TokenCall): unknown {
  const profile = findProfile(call.db, call.token.profile)
  const user = call.token.type === 'run_user' && findRunUser(call.db, call.token.profile, call.token.ref_id)
  if (!user || profile?.run_url !== call.params['url']) throw notFound('Run User')
  return runUserShape(user)
}

export const infoRoutes: Route[] = [
  { method: 'GET', path: '/info', access: 'any', handle: info },
  { method: 'GET', path: '/tags/keys/:type', access: 'profile', handle: tagKeys },
  { method: 'GET', path: '/run', access: 'profile', handle: run },
  { method: 'GET', path: '/run/:url/info', access: 'any', handle: self },
]
