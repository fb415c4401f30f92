/** The addresses that mean this computer and nothing else. @param {string} name */
const isLoopback = (name) =>
  name === 'localhost' ||
  name.endsWith('.localhost') ||
  name === '[::1]' ||
  name === '::1' ||
  /^127(\.\d+){3}$/.test(name)

/**
 * Whether a request that names this host is meant for a server bound so. A page of a stranger can make a name of its own
 * mean 127.0.0.1 (DNS rebinding): a server for this computer alone does not answer to it. One that listens beyond this
 * computer was opened on purpose, and what it serves is public.
 * @param {string | undefined} header
 * @param {{ bound: string, allowed: readonly string[] }} door
 */
export function isServedAs(header, { bound, allowed }) {
  if (!isLoopback(bound)) return true
  if (header === undefined || /[\s/?#@\\]/.test(header)) return false
  try {
    const name = new URL(`http://${header}`).hostname.replace(/\.$/, '')
    return isLoopback(name) || allowed.some((one) => one.toLowerCase() === name)
  } catch {
    return false
  }
}

/**
 * The path a request asks for; nothing when its target is no address. A target that begins with two slashes is a path too.
 * @param {string | undefined} target
 */
export function pathAsked(target = '/') {
  try {
    return new URL(target.startsWith('/') ? `http://localhost${target}` : target).pathname
  } catch {
    return undefined
  }
}
