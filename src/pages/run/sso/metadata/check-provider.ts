import { visibleText } from '#lib/text/visible-text.ts'
import { finding, type MetadataFinding } from './finding.ts'
import { checkKeys } from './check-keys.ts'
import type { Endpoint, Provider } from './provider.ts'

const browserBindings = new Set(['HTTP-Redirect', 'HTTP-POST'])
const day = 86_400_000

/** What can be said of a provider without looking into its certificates. `now` in ms. */
export function checkProvider(provider: Provider, now: number): MetadataFinding[] {
  return [
    ...checkSignOn(provider.signOn),
    ...checkKeys(provider),
    ...checkValidity(provider.validUntil, now),
    ...checkSignOut(provider.signOut),
    ...checkRequests(provider),
  ]
}

function checkSignOn(all: readonly Endpoint[]): MetadataFinding[] {
  if (all.length === 0) {
    return [
      finding('stop', 'no-sign-on', 'No address for signing in', 'The metadata has no SingleSignOnService location.'),
    ]
  }
  // One address often serves two bindings; it is told once.
  const wrong = [...new Map(all.flatMap(checkAddress).map((one) => [one.detail, one])).values()]
  if (wrong.some(({ level }) => level === 'stop')) return wrong
  const known = all.filter(({ binding }) => browserBindings.has(binding))
  if (known.length === 0) {
    const given = all.map(({ binding }) => visibleText(binding || 'none', 60)).join(', ')
    return [
      ...wrong,
      finding(
        'stop',
        'bindings',
        'No way to sign in with a browser',
        `A browser needs HTTP-Redirect or HTTP-POST. The metadata offers: ${given}.`,
      ),
    ]
  }
  const first = visibleText(known[0]?.location ?? '')
  const names = [...new Set(known.map(({ binding }) => binding))].join(' and ')
  return [...wrong, finding('ok', 'sign-on', `Signs in over https (${names})`, first)]
}

function checkAddress({ location, binding }: Endpoint): MetadataFinding[] {
  const name = visibleText(binding || 'an unnamed binding', 60)
  const shown = visibleText(location, 160)
  // Only a browser is sent there; an address for other bindings is not used.
  const level = browserBindings.has(binding) ? 'stop' : 'warn'
  const unusable = (why: string) => [
    finding(
      level,
      'bad-address',
      level === 'stop' ? 'An address for signing in cannot be used' : `The address for ${name} cannot be used`,
      level === 'stop' ? why : `${why} Browsers do not go there, so signing in does not depend on it.`,
    ),
  ]
  if (location === '') return unusable('It is empty.')
  if (!URL.canParse(location)) return unusable(`“${shown}” is not a full address.`)
  const { protocol } = new URL(location)
  if (protocol === 'https:') return []
  if (protocol !== 'http:') return unusable(`“${shown}” does not begin with https.`)
  return [
    finding(
      level,
      'http',
      'People would sign in over http',
      `“${shown}” is not encrypted: anybody on the way could read or change it. Switch the provider to https.`,
    ),
  ]
}

/** The metadata's own end, which is not that of the certificates. */
function checkValidity(validUntil: string | undefined, now: number): MetadataFinding[] {
  if (validUntil === undefined) return []
  const end = Date.parse(validUntil)
  const shown = visibleText(validUntil, 40)
  if (Number.isNaN(end)) {
    return [finding('warn', 'valid-until', 'The end of the metadata cannot be read', `validUntil is “${shown}”.`)]
  }
  if (end <= now) {
    return [
      finding(
        'risk',
        'outdated',
        'The metadata has expired',
        `It was valid until ${shown}. Download it again: keys and addresses may have changed.`,
      ),
    ]
  }
  const days = Math.floor((end - now) / day)
  if (days >= 7) return []
  return [
    finding(
      'warn',
      'ends-soon',
      `The metadata itself is valid for ${days === 1 ? '1 day' : `${days} days`} more`,
      `Until ${shown}. Providers that renew it automatically set such a date; the certificates count for signing in.`,
    ),
  ]
}

function checkSignOut(all: readonly Endpoint[]): MetadataFinding[] {
  return all.length > 0
    ? [finding('ok', 'sign-out', 'The provider offers a single logout')]
    : [
        finding(
          'warn',
          'no-sign-out',
          'No single logout',
          'Signing out of the portal leaves people signed in at the provider. Many providers have none.',
        ),
      ]
}

function checkRequests({ wantsSignedRequests, nameIdFormats }: Provider): MetadataFinding[] {
  const findings: MetadataFinding[] = []
  if (wantsSignedRequests) {
    findings.push(
      finding(
        'warn',
        'wants-signed',
        'The provider wants signed requests',
        'No documentation says that TagoIO signs them. When signing in fails at the provider, switch this off there.',
      ),
    )
  }
  if (nameIdFormats.length > 0) {
    const names = nameIdFormats.map((format) => visibleText(format.split(':').at(-1) ?? '', 40)).slice(0, 8)
    findings.push(finding('ok', 'name-id', `Name formats: ${names.join(', ')}`))
  }
  return findings
}
