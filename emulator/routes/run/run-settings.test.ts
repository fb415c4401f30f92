import { expect, test } from 'vitest'
import { profileIds } from '#emulator/seed/people/personas.ts'
import { governedAnalysis, grant } from '#emulator/testing/governed.ts'
import { testEmulator } from '#emulator/testing/in-process.ts'

type Run = Record<string, unknown> & { theme: Record<string, unknown> }

test('a fresh portal has every documented field, the whole theme, and is not published', async () => {
  const api = await testEmulator()
  await api.result(`PUT /profile/switch/${profileIds.sandbox}`)
  const run = await api.result<Run>('GET /run')
  expect(run).toMatchObject({
    profile: profileIds.sandbox,
    active: false,
    auth_token_ttl: '1 week',
    anonymous_token: null,
  })
  expect(Object.keys(run.theme)).toHaveLength(183)
})

test('an edit replaces the keys it names, whole, and leaves the rest; unknown keys survive', async () => {
  const api = await testEmulator()
  const before = await api.result<Run>('GET /run')
  const changes = { sub_title: 'Hello', theme: { navbar: 'red' }, agreements: [{ name: 'Terms' }], active: false }
  expect(await api.result('PUT /run', changes)).toBe('TagoIO Run Successfully Updated')
  const after = await api.result<Run>('GET /run')
  expect(after).toEqual({ ...before, ...changes, updated_at: after['updated_at'] })
  await api.result('PUT /run', {})
  expect(await api.result<Run>('GET /run')).toMatchObject({ agreements: [{ name: 'Terms' }] })
})

test('what is not the caller’s to set is ignored, as a round trip sends it', async () => {
  const api = await testEmulator()
  const before = await api.result<Run>('GET /run')
  await api.result('PUT /run', {
    ...before,
    email_domain: 'x.example',
    anonymous_token: 'mine',
    profile: 'other',
    created_at: '1999',
  })
  const after = await api.result<Run>('GET /run')
  expect(after).toEqual({ ...before, updated_at: after['updated_at'] })
})

test('the host is a label of tago.run that nobody else has', async () => {
  const api = await testEmulator()
  expect(await api.call('PUT /run', { body: { url: 'hillside' } })).toMatchObject({
    http: 400,
    message: 'URL already in use',
  })
  expect(await api.call('PUT /run', { body: { url: 'no spaces' } })).toMatchObject({ http: 400 })
  await api.result('PUT /run', { url: 'Fresh.run.tago.io' })
  expect(await api.result('GET /run')).toMatchObject({ url: 'fresh.tago.run' })
  expect(await api.result(`GET /profile/${profileIds.production}/summary`)).toMatchObject({
    tago_run: 'fresh.tago.run',
  })
  await api.result('PUT /run', { url: 'fresh.tago.run' })
})

test.each([
  { active: 'yes' },
  { sidebar_buttons: Array.from({ length: 51 }, () => ({})) },
  { email_templates: { 'bad key': { subject: '', value: '' } } },
  { auth_token_ttl: 'soon' },
  { theme: 'dark' },
  { sso_saml_active: true },
])('%j is refused and changes nothing', async (body) => {
  const api = await testEmulator()
  const before = await api.result('GET /run')
  expect(await api.call('PUT /run', { body })).toMatchObject({ http: 400, status: false })
  expect(await api.result('GET /run')).toEqual(before)
})

test('SAML and OIDC shut each other out, and SAML needs the Scale plan and metadata', async () => {
  const api = await testEmulator()
  const xml = btoa('<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="urn:idp"/>')
  await api.result('PUT /run/sso/saml', { idp_metadata: xml, mapping: { email: 'mail', firstName: 'name' } })
  await api.result('PUT /run', { sso_oidc_active: true })
  await api.result('PUT /run', { sso_saml_active: true })
  expect(await api.result('GET /run')).toMatchObject({ sso_saml_active: true, sso_oidc_active: false })
  await api.result('PUT /run', { sso_oidc_active: true })
  expect(await api.result('GET /run')).toMatchObject({ sso_saml_active: false, sso_oidc_active: true })
  const small = await testEmulator({ plan: 'starter' })
  expect(await small.call('PUT /run', { body: { sso_saml_active: true } })).toMatchObject({ http: 402 })
  expect(await small.call('PUT /run/sso/saml', { body: { idp_metadata: xml } })).toMatchObject({ http: 402 })
})

test('an analysis reads and writes them where a policy says so', async () => {
  const api = await testEmulator()
  const { token } = governedAnalysis(api)
  expect(await api.call('PUT /run', { token, body: { sub_title: 'x' } })).toMatchObject({ http: 401 })
  await grant(api, [['analysis']], [{ action: ['edit_tagorun_settings'], resource: ['profile'] }])
  expect(await api.call('PUT /run', { token, body: { sub_title: 'x' } })).toMatchObject({ http: 200 })
  expect(await api.call('GET /run', { token })).toMatchObject({ http: 401 })
})
