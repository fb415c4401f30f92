import type { Route, TokenCall } from '#emulator/call.ts'
import { notFound, Refusal } from '#emulator/refusal.ts'
import { flag, readBody, textOf, z } from '#emulator/rules/body.ts'
import { issuerOf } from '#emulator/rules/texts/saml-metadata.ts'
import { findProfile, planOf } from '#emulator/store/profile/profiles.ts'
import { findSaml, saveSaml } from '#emulator/store/run/saml.ts'

const attribute = textOf(1, 500)
const optional = z.optional(z.nullable(textOf(0, 500)))
const editBody = z.object({
  /** In the Python client's example, not in the types: it changes nothing (contract 9.2). */
  active: z.optional(flag),
  idp_metadata: z.optional(textOf(1, 1_400_000)),
  mapping: z.optional(
    z.looseObject(
      {
        email: attribute,
        firstName: attribute,
        lastName: optional,
        phone: optional,
        company: optional,
        language: optional,
        timezone: optional,
        tags: z.optional(z.nullable(z.record(textOf(1, 200), textOf(0, 500), 'Expected object'))),
      },
      'Expected object',
    ),
  ),
})

/** Contract 9.2. */
function read(call: TokenCall): unknown {
  const profile = findProfile(call.db, call.token.profile)
  if (!profile) throw notFound('Run')
  const base = `${call.origin}/run/${profile.run_url}/sso/saml`
  const row = findSaml(call.db, profile.id)
  return {
    sp: { entity_id: `${base}/metadata`, acs_url: `${base}/acs`, metadata: `${base}/metadata` },
    idp: row?.issuer ? { issuer: row.issuer } : null,
    mapping: row ? JSON.parse(row.mapping) : {},
  }
}

function edit(call: TokenCall): unknown {
  const profile = call.token.profile
  if (planOf(call.db, profile) !== 'scale') {
    throw new Refusal(402, 'Your plan does not include single sign-on. Please upgrade you plan or contact support.')
  }
  const { idp_metadata: metadata, mapping } = readBody(editBody, call.body)
  const before = findSaml(call.db, profile)
  saveSaml(call.db, {
    profile,
    issuer: metadata === undefined ? (before?.issuer ?? null) : issuerOf(metadata),
    mapping: mapping ? JSON.stringify(mapping) : (before?.mapping ?? '{}'),
    updated_at: call.now,
  })
  call.audit({ resourceName: 'run', resourceId: profile, action: 'Run SAML edited' })
  return 'TagoIO Run SAML SSO Successfully Updated'
}

export const samlRoutes: Route[] = [
  { method: 'GET', path: '/run/sso/saml', access: 'profile', handle: read },
  { method: 'PUT', path: '/run/sso/saml', access: 'profile', maximumBody: 2_097_152, handle: edit },
]
