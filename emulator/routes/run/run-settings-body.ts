import { Refusal } from '#emulator/refusal.ts'
import { flag, readBody, textOf, z } from '#emulator/rules/body.ts'
import { parseExpiry } from '#emulator/rules/time/expiry.ts'

const link = z.optional(z.nullable(textOf(0, 2_000)))
const list = (most: number) =>
  z.optional(
    z
      .array(z.looseObject({}, 'Expected object'), 'Expected array')
      .check(z.maxLength(most, `Array must contain at most ${most} element(s)`)),
  )
const map = z.optional(z.record(z.string(), z.unknown(), 'Expected object'))

/** The fields whose types are known (contract 6.3); everything else is kept as it is sent (contract 6.11). */
const body = z.looseObject({
  active: z.optional(flag),
  name: z.optional(textOf(0, 100)),
  sub_title: z.optional(z.nullable(textOf(0, 200))),
  url: z.optional(textOf(1, 253)),
  signup_method: z.optional(textOf(1, 60)),
  favicon: link,
  logo: link,
  signup_logo: link,
  logo_options: map,
  signup_logo_options: map,
  sidebar_buttons: list(50),
  signin_buttons: list(50),
  signup_fields: list(30),
  custom_fields: list(100),
  email_templates: z.optional(
    z.record(
      textOf(1, 100).check(z.regex(/^[A-Za-z0-9_]+$/, 'Invalid template name')),
      z.looseObject({ subject: textOf(0, 500), value: textOf(0, 100_000) }, 'Expected object'),
      'Expected object',
    ),
  ),
  theme: map,
  security: map,
  integration: map,
  feature_devicewifisetup: z.optional(z.nullable(z.looseObject({}, 'Expected object'))),
  feature_geolocation: z.optional(z.nullable(z.looseObject({}, 'Expected object'))),
  auth_token_ttl: z.optional(textOf(1, 60)),
  dictionary: z.optional(z.nullable(textOf(0, 60))),
  sso_saml_active: z.optional(flag),
})

/** Not the caller's to set (contract 6.3; `email_domain` by contract 20, row 10). They are ignored, as a round trip sends them. */
const readOnly = ['profile', 'email_domain', 'anonymous_token', 'created_at', 'updated_at']

const host = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/

/** `acme`, `acme.tago.run` and the old `acme.run.tago.io` are one host (contract 6.3). Throws 400. */
function hostOf(url: string): string {
  const label = url
    .trim()
    .toLowerCase()
    .replace(/\.(run\.tago\.io|tago\.run)$/, '')
  if (!host.test(label)) throw new Refusal(400, 'Invalid url')
  return `${label}.tago.run`
}

/** Body of contract 6.2: the keys to change, each replaced whole. Throws 400. */
export function runSettingsBody(
  given: unknown,
  now: number,
): { name?: string; url?: string; rest: Record<string, unknown> } {
  const { name, url, ...rest } = readBody(body, given)
  for (const key of readOnly) delete rest[key]
  if (rest.auth_token_ttl !== undefined) parseExpiry(rest.auth_token_ttl, now)
  return {
    ...(name === undefined ? {} : { name }),
    ...(url === undefined ? {} : { url: hostOf(url) }),
    rest,
  }
}
