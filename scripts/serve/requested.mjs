/** The addresses that mean this computer and nothing else. @param {string} name */
const isLoopback = (name) =>
  name === 'localhost' ||
  name.endsWith('.localhost') ||
  name === '[::1]' ||
  name === '::1' ||
  /^127(\.\d+){3}$/.test(name)

/**
 * Whether a server answers a request with this `Host` header. A website can let its own name point to 127.0.0.1 (DNS
 * rebinding) and so reach servers of its visitor's computer. A server that listens on this computer alone therefore answers
 * only to the computer's own names and to those in `allowed`; one that listens beyond it serves public files to anybody.
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
 * The path of a request; undefined if its target is not an address. A target that begins with two slashes is a path too.
 * @param {string | undefined} target
 */
export function pathAsked(target = '/') {
  try {
    return new URL(target.startsWith('/') ? `http://localhost${target}` : target).pathname
  } catch {
    return undefined
  }
}
