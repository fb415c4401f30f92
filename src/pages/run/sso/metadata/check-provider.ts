import { visibleText } from '#lib/text/visible-text.ts'
import { finding, type MetadataFinding } from './finding.ts'
import { checkKeys } from './check-keys.ts'
import type { Endpoint, Provider } from './provider.ts'
import { say as saySso } from '../messages/say.ts'
import { say } from './messages/say.ts'
import { listInWords } from '#lib/words/list-in-words.ts'

const browserBindings = new Set(['HTTP-Redirect', 'HTTP-POST'])
const day = 86_400_000

/** Findings about a provider that need no look inside its certificates. `now` in ms. */
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
    return [finding('stop', 'no-sign-on', say.noSignOn(), say.noSignOnHelp())]
  }
  // One address often serves two bindings; it is reported once.
  const wrong = [...new Map(all.flatMap(checkAddress).map((one) => [one.detail, one])).values()]
  if (wrong.some(({ level }) => level === 'stop')) return wrong
  const known = all.filter(({ binding }) => browserBindings.has(binding))
  if (known.length === 0) {
    const given = listInWords(
      all.map(({ binding }) => visibleText(binding || saySso.noneNoun(), 60)),
      'unit',
    )
    return [...wrong, finding('stop', 'bindings', say.noBinding(), say.noBindingHelp({ given }))]
  }
  const first = visibleText(known[0]?.location ?? '')
  const names = listInWords([...new Set(known.map(({ binding }) => binding))])
  return [...wrong, finding('ok', 'sign-on', say.signsOverHttps({ names }), first)]
}

function checkAddress({ location, binding }: Endpoint): MetadataFinding[] {
  const name = visibleText(binding || say.anUnnamedBinding(), 60)
  const shown = visibleText(location, 160)
  // A browser is only sent to these; addresses for other bindings are not used.
  const level = browserBindings.has(binding) ? 'stop' : 'warn'
  const unusable = (why: string) => [
    finding(
      level,
      'bad-address',
      level === 'stop' ? say.addressUnusable() : say.addressOfBindingUnusable({ name }),
      level === 'stop' ? why : say.notForBrowsers({ why }),
    ),
  ]
  if (location === '') return unusable(say.itIsEmpty())
  if (!URL.canParse(location)) return unusable(say.notFullAddress({ shown }))
  const { protocol } = new URL(location)
  if (protocol === 'https:') return []
  if (protocol !== 'http:') return unusable(say.notHttps({ shown }))
  return [finding(level, 'http', say.overHttp(), say.overHttpHelp({ shown }))]
}

/** The metadata's own expiry date, which is not that of the certificates. */
function checkValidity(validUntil: string | undefined, now: number): MetadataFinding[] {
  if (validUntil === undefined) return []
  const end = Date.parse(validUntil)
  const shown = visibleText(validUntil, 40)
  if (Number.isNaN(end)) {
    return [finding('warn', 'valid-until', say.endUnreadable(), say.endUnreadableHelp({ shown }))]
  }
  if (end <= now) {
    return [finding('risk', 'outdated', say.metadataExpired(), say.metadataExpiredHelp({ shown }))]
  }
  const days = Math.floor((end - now) / day)
  if (days >= 7) return []
  return [finding('warn', 'ends-soon', say.metadataEndsSoon({ days }), say.metadataEndsSoonHelp({ shown }))]
}

function checkSignOut(all: readonly Endpoint[]): MetadataFinding[] {
  return all.length > 0
    ? [finding('ok', 'sign-out', say.offersLogout())]
    : [finding('warn', 'no-sign-out', say.noSingleLogout(), say.noSingleLogoutHelp())]
}

function checkRequests({ wantsSignedRequests, nameIdFormats }: Provider): MetadataFinding[] {
  const findings: MetadataFinding[] = []
  if (wantsSignedRequests) {
    findings.push(finding('warn', 'wants-signed', say.wantsSigned(), say.wantsSignedHelp()))
  }
  if (nameIdFormats.length > 0) {
    const names = nameIdFormats.map((format) => visibleText(format.split(':').at(-1) ?? '', 40)).slice(0, 8)
    findings.push(finding('ok', 'name-id', say.nameFormats({ names: listInWords(names, 'unit') })))
  }
  return findings
}
