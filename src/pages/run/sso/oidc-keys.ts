import { say } from './messages/say.ts'

/** A raw setting about OIDC: no source names these keys (contract 6.11). */
export interface OidcKey {
  name: string
  value: string
}

const secretName = /secret|password|token|private|key$/i

/** The settings that begin with `oidc` or `sso_oidc`, read-only. Possible secrets are never shown. */
export function oidcKeys(settings: Readonly<Record<string, unknown>>): OidcKey[] {
  return Object.entries(settings)
    .filter(([name]) => /^(sso_)?oidc/i.test(name))
    .map(([name, value]) => ({ name, value: secretName.test(name) ? hidden(value) : inWords(value) }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

const hidden = (value: unknown) =>
  value === null || value === undefined || value === '' ? say.empty() : say.setNotShown()

function inWords(value: unknown): string {
  if (value === null || value === undefined || value === '') return say.empty()
  if (typeof value === 'boolean') return value ? say.onNoun() : say.offNoun()
  if (typeof value === 'object') {
    return JSON.stringify(
      value,
      (name, inner: unknown) => (name !== '' && secretName.test(name) ? hidden(inner) : inner),
      2,
    )
  }
  return typeof value === 'string' || typeof value === 'number' ? String(value) : say.unknownNoun()
}

/** Whether OIDC is on, if the settings say so. */
export function oidcActive(settings: Readonly<Record<string, unknown>>): boolean | undefined {
  const told = settings['sso_oidc_active'] ?? settings['oidc_active']
  return typeof told === 'boolean' ? told : undefined
}
