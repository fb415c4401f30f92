/** Schemes a link of the portal may have; without one it is inside the portal or gets https by the browser's rules. */
const schemes = new Set(['http:', 'https:', 'tel:', 'mailto:'])

/**
 * Whether a link can be followed and runs nothing: http, https, tel and mailto, an address without a scheme, or a
 * path of the portal (regression class R25). Empty is no link.
 */
export function isFollowable(typed: string): boolean {
  const text = typed.trim()
  if (text === '' || /[\s<>"\\\p{Cc}]/u.test(text)) return false
  const [scheme] = /^[a-z][a-z0-9+.-]*:/i.exec(text) ?? []
  if (scheme === undefined) return true
  // `localhost:8080` and `acme.example:443` have a port, not a scheme.
  if (/^[a-z0-9.-]+:\d/i.test(text) && !schemes.has(scheme.toLowerCase())) return true
  return schemes.has(scheme.toLowerCase())
}
