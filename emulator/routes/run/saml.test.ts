import fc from 'fast-check'
import { expect, test } from 'vitest'
import { issuerOf } from '#emulator/rules/texts/saml-metadata.ts'
import { testEmulator } from '#emulator/testing/in-process.ts'

const encode = (text: string) => btoa(String.fromCodePoint(...new TextEncoder().encode(text)))
const document = (id: string) =>
  `<?xml version="1.0"?><md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="${id}"><md:IDPSSODescriptor/></md:EntityDescriptor>`

test('the issuer is the entityID of the uploaded document; the mapping stays when only a document comes', async () => {
  const api = await testEmulator()
  const mapping = { email: 'mail', firstName: 'given', tags: { site: 'siteCode' } }
  await api.result('PUT /run/sso/saml', { mapping })
  await api.result('PUT /run/sso/saml', { idp_metadata: encode(document('https://idp.example/é')) })
  expect(await api.result('GET /run/sso/saml')).toEqual({
    sp: {
      entity_id: 'http://emulator.invalid/run/riverbend.tago.run/sso/saml/metadata',
      acs_url: 'http://emulator.invalid/run/riverbend.tago.run/sso/saml/acs',
      metadata: 'http://emulator.invalid/run/riverbend.tago.run/sso/saml/metadata',
    },
    idp: { issuer: 'https://idp.example/é' },
    mapping,
  })
})

test.each([
  ['not base64', '***'],
  ['not UTF-8', btoa('\xff\xfe\xff')],
  ['not XML', encode('hello')],
  ['not closed', encode('<EntityDescriptor entityID="x">')],
  ['another root', encode('<Entities entityID="x"/>')],
  ['no entityID', 'PEVudGl0eURlc2NyaXB0b3IvPg=='],
  ['an empty entityID', encode('<EntityDescriptor entityID=" "/>')],
  ['a document type', encode('<!DOCTYPE e [<!ENTITY x "y">]><EntityDescriptor entityID="x"/>')],
])('%s is refused and changes nothing', async (_, idp_metadata) => {
  const api = await testEmulator()
  const before = await api.result('GET /run/sso/saml')
  const mapping = { email: 'a', firstName: 'b' }
  expect(await api.call('PUT /run/sso/saml', { body: { idp_metadata, mapping } })).toMatchObject({
    http: 400,
    message: 'Invalid IdP metadata',
  })
  expect(await api.result('GET /run/sso/saml')).toEqual(before)
})

test('a mapping needs an e-mail and a first name', async () => {
  const api = await testEmulator()
  expect(await api.call('PUT /run/sso/saml', { body: { mapping: { email: 'x' } } })).toMatchObject({ http: 400 })
})

test('any text at all either has an issuer or is refused', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      try {
        expect(issuerOf(encode(text)).length).toBeGreaterThan(0)
      } catch (error) {
        expect(error).toMatchObject({ status: 400 })
      }
    }),
  )
})
