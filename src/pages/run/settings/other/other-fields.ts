import type { RunSettings } from '#api/run/run-settings.ts'

/** Top-level keys that have a form in a tab (contract 6.3). */
const edited = new Set([
  'active',
  'name',
  'sub_title',
  'url',
  'signup_method',
  'favicon',
  'logo',
  'logo_options',
  'signup_logo',
  'sidebar_buttons',
  'signin_buttons',
  'signup_fields',
  'custom_fields',
  'email_templates',
  'theme',
  'security',
  'auth_token_ttl',
  'dictionary',
  'integration',
  'feature_devicewifisetup',
  'feature_geolocation',
  'anonymous_token',
])
/** Keys that only the server sets, or that have a page of their own (contract 6.3, 9.2). */
const facts = new Set(['profile', 'email_domain', 'created_at', 'updated_at', 'sso_saml_active', 'signup_logo_options'])

/** Names that sound secret: an undocumented key may hold a secret. */
const secret = /token|secret|password|private/i

export interface OtherFields {
  /** Documented, but without a form here. */
  facts: Record<string, unknown>
  /** In no source; every save keeps it. */
  unknown: Record<string, unknown>
}

/** The settings without a form. Values under names that sound secret are masked, at any depth. */
export function otherFields(settings: RunSettings): OtherFields {
  const entries = Object.entries(settings).filter(([key]) => !edited.has(key))
  const part = (wanted: (key: string) => boolean) =>
    Object.fromEntries(entries.filter(([key]) => wanted(key)).map(([key, value]) => [key, masked(key, value)]))
  return { facts: part((key) => facts.has(key)), unknown: part((key) => !facts.has(key)) }
}

function masked(key: string, value: unknown): unknown {
  if (secret.test(key) && typeof value === 'string' && value !== '') return '••••••••'
  if (Array.isArray(value)) return value.map((one: unknown) => masked(key, one))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, masked(name, inner)]))
}

/** Whether a value can be edited as JSON: not if it contains a masked secret. */
export const hasMasked = (value: unknown): boolean => JSON.stringify(value)?.includes('••••••••') ?? false
