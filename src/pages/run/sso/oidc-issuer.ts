/** Where an OpenID Connect provider tells its addresses, under its issuer (OpenID Connect Discovery 1.0, section 4). */
const discovery = '/.well-known/openid-configuration'

export type IssuerCheck = { discovery: string; issuer: string; notes: string[] } | { problem: string }

/**
 * Looks at the form of an issuer: https, no query, no fragment (OpenID Connect Discovery 1.0, section 3). Its document
 * cannot be fetched from this page; the address of it is given to open.
 */
export function checkIssuer(given: string): IssuerCheck {
  const text = given.trim()
  if (text === '') return { problem: 'Enter the issuer: an address that begins with https' }
  if (/\s/.test(text) || !URL.canParse(text))
    return { problem: 'This is not a full address, such as https://id.acme.example' }
  const url = new URL(text)
  if (url.protocol === 'http:') return { problem: 'An issuer begins with https; http is not encrypted' }
  if (url.protocol !== 'https:') return { problem: 'An issuer begins with https' }
  if (url.username !== '' || url.password !== '') return { problem: 'An issuer holds no user name and no password' }
  if (url.search !== '' || url.hash !== '') return { problem: 'An issuer has no query (?) and no fragment (#)' }
  const notes: string[] = []
  let issuer = text
  if (issuer.endsWith(discovery)) {
    issuer = issuer.slice(0, -discovery.length)
    notes.push('This is the address of the document; the issuer is the part before it.')
  }
  if (issuer.endsWith('/')) notes.push('It ends with a slash: keep it only when the document names it so.')
  return { issuer, discovery: issuer.replace(/\/$/, '') + discovery, notes }
}
