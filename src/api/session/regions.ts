import { say } from './messages/say.ts'

/** A place that serves the TagoIO API. */
export interface Region {
  id: string
  name: string
  /** Origin of the API, without a trailing slash. */
  api: string
}

export type AddressCheck = { api: string; problem?: undefined } | { api?: undefined; problem: string }

const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * Turns typed text into an API origin (contract 1.1). A bare host becomes https, this machine http; plain http is
 * accepted for this machine only; IP literals, credentials and paths are refused.
 */
export function checkAddress(typed: string): AddressCheck {
  const text = typed.trim()
  if (text === '') return { problem: say.enterAddressAPI() }
  const url = parseUrl(withScheme(text))
  if (!url) return { problem: say.notAddressEnterOne() }
  if (url.username !== '' || url.password !== '') return { problem: say.leaveUserNamePassword() }
  const local = loopback.has(url.hostname)
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && local)) {
    return { problem: say.useHttpsAddressHttp() }
  }
  if (!local && (/^[\d.]+$/.test(url.hostname) || url.hostname.startsWith('['))) {
    return { problem: say.useHostNameNot() }
  }
  if (!local && !url.hostname.includes('.')) return { problem: say.hostNameIncomplete() }
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    return { problem: say.enterOnlyHostWithout() }
  }
  return { api: url.origin }
}

/** Adds https where no scheme is typed, but http for this computer, where nothing is served over https. */
function withScheme(text: string): string {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return text
  const local = loopback.has(parseUrl(`http://${text}`)?.hostname ?? '')
  return `${local ? 'http' : 'https'}://${text}`
}

/**
 * The host to which requests really go, when it has letters beyond a–z: in ASCII form, which has no look-alikes
 * (`xn--…`). Undefined for an ordinary host.
 */
export function hiddenHost(api: string): string | undefined {
  const host = parseUrl(api)?.host
  return host?.split('.').some((label) => label.startsWith('xn--')) ? host : undefined
}

/** The API origin of a TagoDeploy project (contract 1.1). */
export function deployAddress(projectId: string): AddressCheck {
  const id = projectId.trim().toLowerCase()
  if (!/^[a-z0-9-]{3,63}$/.test(id)) return { problem: say.enterProjectIDTagoDeploy() }
  return { api: `https://api.${id}.tagoio.net` }
}

/** Whether an API address belongs to a TagoDeploy project, whose domains are managed elsewhere. */
export const isDeployAddress = (api: string): boolean =>
  /^api\.[a-z0-9-]+\.tagoio\.net$/.test(parseUrl(api)?.hostname ?? '')

function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text)
  } catch {
    return undefined
  }
}
