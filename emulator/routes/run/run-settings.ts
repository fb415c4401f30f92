import type { Route, TokenCall } from '#emulator/call.ts'
import { invalid, notFound, Refusal } from '#emulator/refusal.ts'
import { iso } from '#emulator/rules/time/instant.ts'
import { findProfile, planOf, type ProfileRow } from '#emulator/store/profile/profiles.ts'
import { nameRun, profileOfHost, readRunSettings, writeRunSettings } from '#emulator/store/run/run-settings.ts'
import { anonymousToken } from '#emulator/store/run/anonymous.ts'
import { findSaml } from '#emulator/store/run/saml.ts'
import { runSettingsBody } from './run-settings-body.ts'

function ownProfile(call: TokenCall): ProfileRow {
  const profile = findProfile(call.db, call.token.profile)
  if (!profile) throw notFound('Run')
  return profile
}

/** Contract 6.1. */
function read(call: TokenCall): unknown {
  const profile = ownProfile(call)
  const { body, created_at, updated_at } = readRunSettings(call.db, profile)
  return {
    profile: profile.id,
    name: profile.run_name,
    url: profile.run_url,
    ...body,
    anonymous_token: anonymousToken(call.db, profile.id),
    created_at: iso(created_at),
    updated_at: iso(updated_at),
  }
}

/** SAML wants a provider's metadata and the Scale plan, and shuts out OIDC, whose own key no source names (contract 20, row 8). */
function checkSingleSignOn(call: TokenCall, before: Record<string, unknown>, sent: Record<string, unknown>) {
  if (sent['sso_oidc_active'] === true && before['sso_oidc_active'] !== true) return { sso_saml_active: false }
  if (sent['sso_saml_active'] !== true || before['sso_saml_active'] === true) return {}
  if (planOf(call.db, call.token.profile) !== 'scale') {
    throw new Refusal(402, 'Your plan does not include single sign-on. Please upgrade you plan or contact support.')
  }
  if (!findSaml(call.db, call.token.profile)?.issuer) throw invalid('SAML is not configured')
  return 'sso_oidc_active' in before ? { sso_oidc_active: false } : {}
}

/** A shallow merge of top-level keys, each whole (contract 20, row 1). */
function edit(call: TokenCall): unknown {
  const profile = ownProfile(call)
  const { name, url, rest } = runSettingsBody(call.body, call.now)
  if (url !== undefined) {
    const holder = profileOfHost(call.db, url)
    // Contract 20, row 10.
    if (holder !== undefined && holder !== profile.id) throw invalid('URL already in use')
  }
  const { body, created_at } = readRunSettings(call.db, profile)
  const forced = checkSingleSignOn(call, body, rest)
  nameRun(call.db, profile.id, { ...(name === undefined ? {} : { name }), ...(url === undefined ? {} : { url }) })
  writeRunSettings(call.db, profile.id, { body: { ...body, ...rest, ...forced }, created_at, updated_at: call.now })
  const changed = [...(name === undefined ? [] : ['name']), ...(url === undefined ? [] : ['url']), ...Object.keys(rest)]
  call.audit({ resourceName: 'run', resourceId: profile.id, action: 'Run settings edited', details: { changed } })
  return 'TagoIO Run Successfully Updated'
}

const need = (action: string) => ({ resource: 'profile', action }) as const

/** Contract 6. */
export const runSettingsRoutes: Route[] = [
  { method: 'GET', path: '/run', access: 'profile', policy: need('access_tagorun_settings'), handle: read },
  { method: 'PUT', path: '/run', access: 'profile', policy: need('edit_tagorun_settings'), handle: edit },
]
