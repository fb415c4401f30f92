import { isIP } from 'node:net'

/** The parts of a request that decide whether it is let in. Absent headers are undefined. */
export interface Caller {
  method: string
  path: string
  host: string | undefined
  origin: string | undefined
  /** Where the asking page comes from, as the browser says (`sec-fetch-site`). */
  site: string | undefined
  contentType: string | undefined
  /** The header {@link controlHeader}, for requests that have no body to be JSON. */
  control: string | undefined
}

export interface Door {
  /** The address the server listens on. */
  bound: string
  /** Names under which somebody opened the server on purpose (`--allow-host`). */
  allowed: readonly string[]
}

/** Proves that a control request was made on purpose: a page of another origin cannot send it without being asked first. */
export const controlHeader = 'x-emulator-control'

/** Signed links to scripts lie under the same prefix, yet are what TagoIO's storage hosts are: readable from everywhere. */
export const isControl = (path: string): boolean => /^\/__emulator(?!\/scripts\/)(\/|$)/.test(path)

/** The name of a `Host` header, without port and brackets, in small letters; nothing when it is no host. */
function hostName(header: string | undefined): string | undefined {
  if (header === undefined || header === '' || /[\s/?#@\\]/.test(header)) return undefined
  try {
    return new URL(`http://${header}`).hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '')
  } catch {
    return undefined
  }
}

/** Whether a name can mean nothing but this computer. */
const isLoopback = (name: string): boolean =>
  name === 'localhost' || name.endsWith('.localhost') || name === '::1' || (isIP(name) === 4 && name.startsWith('127.'))

/**
 * Why a request is refused, in words; undefined when it may enter. A stranger's page reaches a server on this computer
 * in two ways: from its own origin, and by a name of its own that suddenly means 127.0.0.1 (DNS rebinding). The API is
 * open to every origin, as the platform's is; the emulator's control routes are not.
 */
export function turnedAway(caller: Caller, { bound, allowed }: Door): string | undefined {
  const name = hostName(caller.host)
  const meant = name !== undefined && allowed.some((one) => one.toLowerCase() === name)
  if (name === undefined || !(meant || isLoopback(name) || (!isControl(caller.path) && isReachable(name, bound)))) {
    return `The emulator does not answer as ${JSON.stringify(caller.host ?? '')}; start it with --allow-host ${name ?? 'NAME'} to open it under that name`
  }
  if (!isControl(caller.path)) return undefined
  if (isForeign(caller)) return 'Pages of other origins may not control the emulator'
  if (caller.method === 'GET' || caller.control !== undefined) return undefined
  return /^application\/json\b/i.test(caller.contentType ?? '')
    ? undefined
    : `Control requests are JSON (content-type: application/json) or carry the header ${controlHeader}: 1`
}

/** Whether the name is the server's address or the name it listens on, for a server open to the network. */
function isReachable(name: string, bound: string): boolean {
  if (isLoopback(bound)) return false
  return isIP(name) !== 0 || name === bound.toLowerCase()
}

function isForeign({ host, origin, site }: Caller): boolean {
  if (origin !== undefined && origin !== `http://${host}`) return true
  return site !== undefined && site !== 'same-origin' && site !== 'none'
}
