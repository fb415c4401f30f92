import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeCertificate } from '#e2e/support/make-certificate.ts'
import {
  federation,
  issuer,
  metadata,
  organization,
  providerMetadata,
  serviceMetadata,
} from '#e2e/support/saml-metadata.ts'
import { issuerOf } from '#emulator/rules/texts/saml-metadata.ts'
import { toBase64 } from '#api/run/saml.ts'
import { hasUnseen } from '#lib/text/visible-text.ts'
import { recognizeProvider } from '../guide/providers.ts'
import { preflight, type Report } from './preflight.ts'

const now = Date.parse('2026-11-27T00:00:00Z')
const look = (text: string, more: { ownEntityId?: string; choice?: string } = {}): Report =>
  preflight(text, { now, ...more })
const stops = ({ findings }: Report) => findings.filter(({ level }) => level === 'stop').map(({ code }) => code)
const codes = ({ findings }: Report) => findings.map(({ code }) => code)
const products = providerMetadata(makeCertificate(), makeCertificate({ subject: 'encryption.acme.example' }))

test.each(Object.entries(products))('metadata of %s passes, and its product is recognized', (id, xml) => {
  const report = look(xml)
  expect(stops(report)).toEqual([])
  expect(report.provider && recognizeProvider(report.provider)?.id).toBe(id)
  expect(report.provider?.keys.some(({ use }) => use === 'signing')).toBe(true)
  expect(issuerOf(toBase64(report.xml ?? ''))).toBe(report.provider?.entityId)
})

const bomb = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;">]><lolz>&lol2;</lolz>`
const xxe = `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${metadata().replace(/^<\?xml.*\n/, '')}`
const role11 = 'protocolSupportEnumeration="urn:oasis:names:tc:SAML:1.1:protocol"'
const keyless = metadata({
  role: '<md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="https://sso.acme.example/login"/>',
})

test.each<[string, string, string]>([
  ['nothing', '  \n', 'empty'],
  ['prose', 'please find the metadata attached', 'not-xml'],
  ['JSON', '{"entityID": "x"}', 'json'],
  ['an OpenID document', '{"issuer":"https://x.example","authorization_endpoint":"https://x.example/a"}', 'oidc'],
  ['an address', 'https://sso.acme.example/metadata.xml', 'address'],
  ['a sign-in page', '<!DOCTYPE html><html><body>Sign in</body></html>', 'html'],
  ['a sign-in page without a type', '<!-- x --><html><body>Sign in</body></html>', 'html'],
  ['a certificate', '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----', 'certificate'],
  ['a bare certificate', makeCertificate(), 'certificate'],
  ['a private key', '-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----', 'private-key'],
  ['5 MB', 'x'.repeat(5_000_000), 'too-large'],
  ['a document cut short', metadata().slice(0, 700), 'truncated'],
  ['tags that cross', metadata().replace('</md:IDPSSODescriptor>', '</md:Wrong>'), 'malformed'],
  ['an entity that nobody declared', metadata({ entityId: '&nope;' }), 'malformed'],
  ['a document type', `<!DOCTYPE md>${metadata().replace(/^<\?xml.*\n/, '')}`, 'doctype'],
  ['an entity bomb', bomb, 'entities'],
  ['an entity that reads a file', xxe, 'entities'],
  ['a tower of elements', `${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`, 'too-deep'],
  ['a crowd of elements', `<a>${'<b/>'.repeat(60_000)}</a>`, 'too-many'],
  ['another document', '<rss version="2.0"><channel/></rss>', 'not-metadata'],
  ['a message of a sign-in', '<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol"/>', 'message'],
  ['a foreign namespace', '<EntityDescriptor entityID="x"/>', 'namespace'],
  ['the other side', serviceMetadata(), 'service-provider'],
  ['no entity ID', metadata({ entityId: '' }), 'no-entity-id'],
  ['an entity ID of blanks', metadata({ entityId: '  ' }), 'no-entity-id'],
  ['no role', '<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="x"/>', 'no-provider'],
  ['WS-Federation alone', metadata().replaceAll('IDPSSODescriptor', 'RoleDescriptor'), 'federation-only'],
  ['SAML 1.1', metadata({ roleAttributes: role11 }), 'protocol'],
  ['no address', metadata().replaceAll('SingleSignOnService', 'Other'), 'no-sign-on'],
  ['http', metadata({ location: 'http://sso.acme.example/login' }), 'http'],
  ['a script as address', metadata({ location: 'javascript:alert(1)' }), 'bad-address'],
  ['half an address', metadata({ location: '/login' }), 'bad-address'],
  ['no browser binding', metadata().replaceAll(/bindings:HTTP-(POST|Redirect)/g, 'bindings:SOAP'), 'bindings'],
  ['no certificate', keyless, 'no-certificate'],
  ['a certificate for encryption alone', metadata().replace('use="signing"', 'use="encryption"'), 'no-certificate'],
  ['a bare key', metadata().replaceAll('X509Certificate', 'X509SKI'), 'no-certificate'],
  ['an ID twice', metadata({ attributes: ' ID="a"', before: '<md:Extensions ID="a"/>' }), 'repeated-id'],
  ['an empty federation', federation(), 'no-entity'],
  ['services alone', federation(serviceMetadata()), 'service-provider'],
])('%s is named for what it is', (_, text, code) => {
  const report = look(text)
  expect(stops(report)).toEqual([code])
  expect(report.findings.every(({ title }) => title !== '')).toBe(true)
})

test('the position of a fault is reported', () => {
  expect(look('<a>\n  <b></c>\n</a>').findings[0]?.detail).toMatch(/^Line 2, column \d+: /)
})

test('the portal’s own metadata is recognised', () => {
  const own = serviceMetadata('https://api.tago.example/run/acme/sso/saml/metadata')
  expect(stops(look(own, { ownEntityId: 'https://api.tago.example/run/acme/sso/saml/metadata' }))).toEqual([
    'own-metadata',
  ])
})

test.each<[string, string, string]>([
  ['a past end', metadata({ attributes: ' validUntil="2026-01-01T00:00:00Z"' }), 'outdated'],
  ['a near end', metadata({ attributes: ' validUntil="2026-11-29T00:00:00Z"' }), 'ends-soon'],
  ['an unreadable end', metadata({ attributes: ' validUntil="soon"' }), 'valid-until'],
  ['no logout', metadata().replace(/<md:SingleLogoutService[^>]*\/>/, ''), 'no-sign-out'],
  ['signed requests', products['keycloak'] ?? '', 'wants-signed'],
  ['a character that turns text round', metadata({ after: organization('A\u202Eb') }), 'unseen'],
  ['no protocol', metadata({ roleAttributes: '' }), 'no-protocol'],
])('%s is told and does not stop', (_, text, code) => {
  const report = look(text)
  expect(codes(report)).toContain(code)
  expect(stops(report)).toEqual([])
})

test.each<[string, string]>([
  ['a byte order mark', `\uFEFF${metadata()}`],
  ['blanks before it', `\n  ${metadata()}`],
  ['base64', toBase64(metadata())],
  ['base64 in lines', toBase64(metadata()).replace(/(.{76})/g, '$1\r\n')],
  ['base64 of a document with a mark', toBase64(`\uFEFF${metadata()}`)],
  ['a declaration of UTF-16', metadata().replace('UTF-8', 'UTF-16')],
  ['Windows line ends', metadata().replaceAll('\n', '\r\n')],
])('%s makes no difference', (_, text) => {
  const report = look(text)
  expect(stops(report)).toEqual([])
  expect(report.provider?.entityId).toBe(issuer)
  expect(report.xml).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>/)
})

test('one of several providers is chosen, and only that one is sent', () => {
  const other = metadata({ entityId: 'https://other.example', before: '<md:Extensions/>' })
  const text = federation(serviceMetadata(), metadata(), other, products['entra'] ?? '')
  const asked = look(text)
  expect(stops(asked)).toEqual(['choose'])
  expect(asked.choices.map(({ entityId }) => entityId)).toContain('https://other.example')
  const chosen = look(text, { choice: 'https://other.example' })
  expect(stops(chosen)).toEqual([])
  expect(issuerOf(toBase64(chosen.xml ?? ''))).toBe('https://other.example')
  expect(chosen.xml).not.toContain(issuer)
  expect(look(chosen.xml ?? '').provider).toEqual(chosen.provider)
  // The only provider in a group needs no choice.
  expect(look(federation(serviceMetadata(), other)).provider?.entityId).toBe('https://other.example')
})

test.each(['Acme\u202Egnp', 'A\u200Bcme', '&lt;script&gt;alert(1)&lt;/script&gt;'])(
  'hostile names are told as text (%j)',
  (name) => {
    const report = look(
      federation(metadata({ after: organization(name) }), metadata({ entityId: 'https://b.example' })),
    )
    expect(report.choices).toHaveLength(2)
    for (const choice of report.choices) expect(hasUnseen(choice.name)).toBe(false)
  },
)

const anything = (maxLength: number) =>
  fc.array(fc.integer({ min: 0, max: 0x10_ff_ff }), { maxLength }).map((points) => String.fromCodePoint(...points))

test('whatever is pasted, the check ends with findings and never throws', () => {
  const document = metadata({ after: organization('Acme') })
  const spoiled = fc
    .tuple(fc.nat({ max: document.length }), fc.nat({ max: 40 }), anything(12))
    .map(([at, drop, put]) => document.slice(0, at) + put + document.slice(at + drop))
  fc.assert(
    fc.property(fc.oneof(anything(40), spoiled), (text) => {
      const report = look(text)
      const told = report.findings.map(({ title, detail = '' }) => title + detail)
      const stopped = stops(report).length > 0
      // Whatever passes here also passes the server's own check.
      const agrees = stopped || issuerOf(toBase64(report.xml ?? '')) === report.provider?.entityId
      return agrees && (stopped || report.provider !== undefined) && !told.some(hasUnseen)
    }),
    { numRuns: 80 },
  )
})

test('a truncated document is never taken for a complete one', () => {
  const document = metadata()
  fc.assert(
    fc.property(fc.nat({ max: document.length - 2 }), (at) => {
      expect(stops(look(document.slice(0, at))).length).toBeGreaterThan(0)
    }),
  )
})
