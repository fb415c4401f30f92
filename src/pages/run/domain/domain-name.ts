import { readPlain } from '#lib/text/read-pasted.ts'
import { say } from './messages/say.ts'

/** A name in the form in which it is sent, or what is wrong with the typed text. */
export type NameCheck = { name: string; problem?: undefined } | { name?: undefined; problem: string }

/** TagoIO's own names cannot be connected. */
const own = /(^|\.)tago\.(run|io)$/
const labelShape = /^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?$/

/** The parts of a pasted address or host: only the name is kept; its first label is the subdomain. */
export function partsOf(typed: string): { subdomain: string; domain: string } | undefined {
  const host = readPlain(typed)
    .replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
    .replace(/[/?#].*$/s, '')
    .replace(/^[^@]*@/, '')
    .replace(/:\d*$/, '')
    .replace(/\.$/, '')
  const [subdomain = '', ...rest] = host.split('.')
  const domain = rest.join('.')
  const fits = rest.length > 1 && readDomainName(domain).problem === undefined
  return fits && readSubdomain(subdomain).problem === undefined ? { subdomain, domain } : undefined
}

/** The domain, without scheme, path, port or subdomain; in its ASCII form. */
export function readDomainName(typed: string): NameCheck {
  const text = readPlain(typed)
  if (text === '') return { problem: say.enterDomain() }
  const noise = noiseIn(text)
  if (noise !== undefined) return { problem: noise }
  const ascii = toAscii(text)
  const labels = ascii?.split('.') ?? []
  if (
    ascii === undefined ||
    ascii.length > 253 ||
    !labels.every((label) => labelShape.test(label) && !label.includes('_'))
  ) {
    return { problem: say.notADomain() }
  }
  if (labels.length < 2) return { problem: say.domainWithoutEnding() }
  if (/^\d+$/.test(labels.at(-1) ?? '')) return { problem: say.notAnIp() }
  if (own.test(ascii)) return { problem: say.vendorsDomain() }
  return { name: ascii }
}

/** The part before the domain; a portal cannot be at the domain itself. */
export function readSubdomain(typed: string): NameCheck {
  const text = readPlain(typed)
  if (text === '') return { problem: say.enterFront() }
  const noise = noiseIn(text)
  if (noise !== undefined) return { problem: noise }
  const ascii = toAscii(`${text}.example`)?.slice(0, -'.example'.length)
  if (ascii === undefined || !ascii.split('.').every((label) => labelShape.test(label) && !label.includes('_'))) {
    return { problem: say.lettersOnly() }
  }
  return { name: ascii }
}

/** Names what was pasted along with a name. */
function noiseIn(text: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return say.leaveHttpsOut()
  if (text.includes('@')) return say.emailAddress()
  if (/[/?#\\]/.test(text)) return say.leavePathOut()
  if (/:\d*$/.test(text)) return say.leavePortOut()
  if (/\s/.test(text)) return say.leaveSpacesOut()
  return undefined
}

/** The name as DNS writes it: lower case, other scripts as `xn--`. Undefined when it is no name. */
export function toAscii(name: string): string | undefined {
  if (/[:/?#@\\[\]%\s]/.test(name)) return undefined
  try {
    const { hostname } = new URL(`https://${name.replace(/\.$/, '')}`)
    // The browser reads `1.2` as an IP address; its result would have nothing to do with the typed text.
    return /^[\d.]+$/.test(hostname) && hostname !== name ? undefined : hostname
  } catch {
    return undefined
  }
}
