import { expect, test } from 'vitest'
import { makeCertificate } from '#e2e/support/make-certificate.ts'
import { federation, metadata } from '#e2e/support/saml-metadata.ts'
import { checkMetadata } from './check-metadata.ts'

const now = Date.parse('2026-11-27T00:00:00Z')
const check = (text: string, choice = '') => checkMetadata({ text, choice, ownEntityId: 'https://own.example' }, now)
const levels = async (text: string, choice?: string) => {
  const { findings } = await check(text, choice)
  return Object.fromEntries(findings.filter(({ level }) => level !== 'ok').map(({ code, level }) => [code, level]))
}

const one = makeCertificate()
const root = makeCertificate({ subject: 'Acme Root' })
const keyInfo = (...data: string[]) =>
  `<ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#">${data.map((inner) => `<ds:X509Data>${inner}</ds:X509Data>`).join('')}</ds:KeyInfo>`
const certificate = (base64: string) => `<ds:X509Certificate>${base64}</ds:X509Certificate>`
const key = (info: string, use = ' use="signing"') => `<md:KeyDescriptor${use}>${info}</md:KeyDescriptor>`
const way =
  '<md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="https://sso.acme.example/login"/>'
const out =
  '<md:SingleLogoutService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="https://sso.acme.example/out"/>'
const withKeys = (...keys: string[]) => metadata({ role: keys.join('') + out + way })

test('the same certificate listed twice counts once, even for different uses', async () => {
  for (const text of [
    withKeys(key(keyInfo(certificate(one))), key(keyInfo(certificate(one)))),
    withKeys(key(keyInfo(certificate(one))), key(keyInfo(certificate(one)), ' use="encryption"')),
    withKeys(key(keyInfo(certificate(one), certificate(one)))),
    withKeys(key(keyInfo(certificate(one))), key(keyInfo(certificate(one.replace(/(.{64})/g, '$1\n'))), '')),
  ]) {
    expect(await levels(text)).toEqual({})
    expect((await check(text)).certificates).toHaveLength(1)
  }
})

test('certificates in one element are a chain, and the key’s own one counts, at any position', async () => {
  for (const chain of [certificate(one) + certificate(root), certificate(root) + certificate(one)]) {
    const { certificates, findings } = await check(withKeys(key(keyInfo(chain))))
    expect(findings.filter(({ level }) => level !== 'ok')).toEqual([])
    expect(certificates).toHaveLength(1)
    expect(certificates[0]?.chain).toBe(1)
  }
})

test('two keys have two certificates, and the findings follow from the first', async () => {
  const old = makeCertificate({
    notBefore: new Date('2024-01-01T00:00:00Z'),
    notAfter: new Date('2026-10-28T00:00:00Z'),
  })
  const oldFirst = withKeys(key(keyInfo(certificate(old))), key(keyInfo(certificate(one))))
  expect(await levels(oldFirst)).toEqual({ 'expired-certificate': 'risk', 'several-certificates': 'warn' })
  const oldLast = withKeys(key(keyInfo(certificate(one))), key(keyInfo(certificate(old))))
  expect(await levels(oldLast)).toEqual({ 'several-certificates': 'warn' })
})

test('BEGIN and END lines inside the element are reported, and the certificate is still read', async () => {
  const pem = `-----BEGIN CERTIFICATE-----\n${one}\n-----END CERTIFICATE-----`
  const text = withKeys(key(keyInfo(certificate(pem))))
  expect(await levels(text)).toEqual({ 'pem-lines': 'risk' })
  expect((await check(text)).certificates[0]?.read?.subject).toContain('CN=')
})

test('keys in a wrong namespace are reported', async () => {
  const text = withKeys(key(keyInfo(certificate(one)))).replace('http://www.w3.org/2000/09/xmldsig#', 'urn:x')
  const { findings } = await check(text)
  expect(findings[0]).toMatchObject({ level: 'stop', title: 'The certificate has the wrong namespace' })
  expect(findings[0]?.detail).toContain('“urn:x”')
})

test('an & that is not written as &amp; is reported', async () => {
  for (const address of ['https://a.example/?x=1&y=2', 'https://a.example/?x=1&amp;y&z', '&', 'a & b']) {
    const text = withKeys(key(keyInfo(certificate(one)))).replace('https://sso.acme.example/login', address)
    const { findings } = await check(text)
    expect(findings.map(({ code, title }) => [code, title])).toEqual([['ampersand', 'An & is not escaped as &amp;']])
  }
})

test('a bad address that browsers never visit is no obstacle', async () => {
  for (const location of ['', '/soap', 'urn:x']) {
    const soap = `<md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:SOAP" Location="${location}"/>`
    expect(await levels(metadata({ role: key(keyInfo(certificate(one))) + out + soap + way }))).toEqual({
      'bad-address': 'warn',
    })
  }
  const empty = way.replace('https://sso.acme.example/login', '')
  expect(await levels(metadata({ role: key(keyInfo(certificate(one))) + out + empty }))).toEqual({
    'bad-address': 'stop',
  })
})

test('a provider that is described twice counts once; if the descriptions differ, the first is used and a risk reported', async () => {
  const text = metadata()
  expect(await levels(federation(text, text))).toEqual({})
  expect((await check(federation(text, text))).choices).toEqual([])
  const moved = metadata({ location: 'https://sso.acme.example/elsewhere' })
  expect(await levels(federation(text, moved))).toEqual({ 'described-twice': 'risk' })
})

test('fifty thousand namespaces, attributes or providers are read without slowing down', async () => {
  const many = (make: (at: number) => string) => Array.from({ length: 20_000 }, (_, at) => make(at)).join('')
  const open = '<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="x"'
  for (const text of [
    `${open}${many((at) => ` xmlns:n${at}="u:${at}"`)}/>`,
    `${open}${many((at) => ` a${at}="u"`)}/>`,
    `${open}>${'&amp;'.repeat(100_000)}</md:EntityDescriptor>`,
    `${open}>${'<!---->'.repeat(100_000)}</md:EntityDescriptor>`,
  ]) {
    expect((await check(text)).usable).toBe(false)
  }
}, 600_000)
