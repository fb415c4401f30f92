import { say } from './messages/say.ts'

/** The path of the discovery document below an issuer (OpenID Connect Discovery 1.0, section 4). */
const discovery = '/.well-known/openid-configuration'

export type IssuerCheck = { discovery: string; issuer: string; notes: string[] } | { problem: string }

/**
 * Checks the form of an issuer: https, no query, no fragment (OpenID Connect Discovery 1.0, section 3). This page cannot
 * fetch the discovery document, so its address is returned for a person to open.
 */
export function checkIssuer(given: string): IssuerCheck {
  const text = given.trim()
  if (text === '') return { problem: say.enterIssuer() }
  if (/\s/.test(text) || !URL.canParse(text)) return { problem: say.issuerNotAddress() }
  const url = new URL(text)
  if (url.protocol === 'http:') return { problem: say.issuerHttp() }
  if (url.protocol !== 'https:') return { problem: say.issuerNotHttps() }
  if (url.username !== '' || url.password !== '') return { problem: say.issuerWithUser() }
  if (url.search !== '' || url.hash !== '') return { problem: say.issuerWithQuery() }
  const notes: string[] = []
  let issuer = text
  if (issuer.endsWith(discovery)) {
    issuer = issuer.slice(0, -discovery.length)
    notes.push(say.issuerOfDocument())
  }
  if (issuer.endsWith('/')) notes.push(say.issuerSlash())
  return { issuer, discovery: issuer.replace(/\/$/, '') + discovery, notes }
}
