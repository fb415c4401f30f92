/** Schemes that a link of the portal may have. A link without one is a path of the portal, or the browser adds https. */
const schemes = new Set(['http:', 'https:', 'tel:', 'mailto:'])

/**
 * Whether a link can be opened without running code: http, https, tel, mailto, an address without a scheme, or a path of
 * the portal (regression class R25). An empty text is no link.
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
