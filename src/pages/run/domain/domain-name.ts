import { readPlain } from '#lib/text/read-pasted.ts'

/** A name as it is sent, or what is wrong with what was typed. */
export type NameCheck = { name: string; problem?: undefined } | { name?: undefined; problem: string }

/** TagoIO's own names cannot be connected. */
const own = /(^|\.)tago\.(run|io)$/
const labelShape = /^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?$/

/** The parts of a pasted address or host: everything but the name is dropped; the first label is the subdomain. */
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
  if (text === '') return { problem: 'Enter your domain, such as acme.example.' }
  const noise = noiseIn(text)
  if (noise !== undefined) return { problem: noise }
  const ascii = toAscii(text)
  const labels = ascii?.split('.') ?? []
  if (
    ascii === undefined ||
    ascii.length > 253 ||
    !labels.every((label) => labelShape.test(label) && !label.includes('_'))
  ) {
    return { problem: 'This is not a domain name: letters, digits and hyphens between dots.' }
  }
  if (labels.length < 2) return { problem: 'A domain has an ending, such as .com or .example.' }
  if (/^\d+$/.test(labels.at(-1) ?? '')) return { problem: 'Enter a name, not an IP address.' }
  if (own.test(ascii)) return { problem: 'This domain belongs to TagoIO. Enter one of your own.' }
  return { name: ascii }
}

/** The part in front of the domain; a portal cannot live at the domain itself. */
export function readSubdomain(typed: string): NameCheck {
  const text = readPlain(typed)
  if (text === '')
    return { problem: 'Enter the part in front of the domain, such as portal. The domain alone cannot be used.' }
  const noise = noiseIn(text)
  if (noise !== undefined) return { problem: noise }
  const ascii = toAscii(`${text}.example`)?.slice(0, -'.example'.length)
  if (ascii === undefined || !ascii.split('.').every((label) => labelShape.test(label) && !label.includes('_'))) {
    return { problem: 'Use letters, digits and hyphens only.' }
  }
  return { name: ascii }
}

/** What people paste along with a name, said in words. */
function noiseIn(text: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return 'Leave the https:// out: enter only the name.'
  if (text.includes('@')) return 'This is an e-mail address. Enter only the name after the @.'
  if (/[/?#\\]/.test(text)) return 'Leave the path out: enter only the name.'
  if (/:\d*$/.test(text)) return 'Leave the port out: portals answer at the usual one.'
  if (/\s/.test(text)) return 'Leave the spaces out.'
  return undefined
}

/** The name as DNS knows it: lower case, other scripts as `xn--`; undefined when it is none. */
export function toAscii(name: string): string | undefined {
  if (/[:/?#@\\[\]%\s]/.test(name)) return undefined
  try {
    const { hostname } = new URL(`https://${name.replace(/\.$/, '')}`)
    // The browser reads `1.2` as an address: what comes back then has nothing to do with what was typed.
    return /^[\d.]+$/.test(hostname) && hostname !== name ? undefined : hostname
  } catch {
    return undefined
  }
}
