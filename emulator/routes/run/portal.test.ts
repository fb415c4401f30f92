import { expect, test } from 'vitest'
import { personas } from '#emulator/seed/people/personas.ts'
import { testEmulator, type TestEmulator } from '#emulator/testing/in-process.ts'

const at = '/run/riverbend.tago.run'
const person = { name: 'Nova', email: 'Nova@Test.example', password: 'secret-1', timezone: 'UTC' }
const logIn = (api: TestEmulator, password = person.password) =>
  api.call<{ token: string; expire_date: string }>(`POST ${at}/login`, {
    token: null,
    body: { email: ' nova@test.example ', password },
  })
const lastCode = async (api: TestEmulator) =>
  (await api.result<{ secret: string }[]>('GET /__emulator/outbox'))[0]?.secret

test('somebody signs up, confirms, signs in, and is let out after the time the portal sets', async () => {
  let now = Date.now()
  const api = await testEmulator({ now: () => now })
  await api.result('PUT /run', { signup_method: 'default', auth_token_ttl: '2 days' })
  const { user } = await api.result<{ user: string }>(`POST ${at}/signup`, { ...person, active: true })
  expect(await logIn(api)).toMatchObject({ http: 401, message: 'Your account is not active' })
  await api.result(`GET ${at}/confirm/${await lastCode(api)}`)
  expect(await logIn(api, 'wrong-one')).toMatchObject({ http: 401, message: 'Invalid credentials' })
  const { token } = (await logIn(api)).result
  expect(await api.call(`GET ${at}/info`, { token })).toMatchObject({ result: { id: user, name: 'Nova' } })
  expect(await api.call('GET /run/hillside.tago.run/info', { token })).toMatchObject({ http: 404 })
  now += 2 * 86_400_000
  expect(await api.call(`GET ${at}/info`, { token })).toMatchObject({ http: 401 })
})

test('a recovery mail lets its reader set a password, once, in that portal', async () => {
  const api = await testEmulator()
  await api.result('POST /run/users', { ...person, active: true })
  expect(await api.result(`GET ${at}/passwordreset/nobody@x.example`)).toBe(
    await api.result(`GET ${at}/passwordreset/nova%40test.example`),
  )
  const code = (await lastCode(api)) ?? ''
  const set = (host: string) =>
    api.call(`POST /run/${host}/passwordreset`, { token: code, body: { password: 'another-1' } })
  expect(await set('hillside.tago.run')).toMatchObject({ http: 401 })
  expect(await set('riverbend.tago.run')).toMatchObject({ http: 200 })
  expect(await set('riverbend.tago.run')).toMatchObject({ http: 401 })
  expect((await logIn(api)).http).toBe(401)
  expect((await logIn(api, 'another-1')).http).toBe(200)
})

test('sign-up can be off, and a password set by an administrator counts', async () => {
  const api = await testEmulator()
  await api.result('PUT /run', { signup_method: 'disabled' })
  expect(await api.call(`POST ${at}/signup`, { token: null, body: person })).toMatchObject({ http: 401 })
  const { user } = await api.result<{ user: string }>('POST /run/users', { ...person, active: true })
  await api.result(`PUT /run/users/${user}`, { password: 'by-admin-1' })
  expect((await logIn(api, 'by-admin-1')).http).toBe(200)
  expect(await api.call('POST /run/nowhere/login', { body: person })).toMatchObject({
    http: 404,
    message: 'Run Not Found',
  })
})

test('the e-mail test goes to the caller, word for word', async () => {
  const api = await testEmulator()
  const [owner] = personas
  const mail = { subject: 'Hello $name$', body: 'Line *one*' }
  expect(await api.result('POST /run/email_test', mail)).toBe(`E-mail sent to ${owner?.email}`)
  const [sent] = await api.result<object[]>('GET /__emulator/outbox')
  expect(sent).toMatchObject({ recipient: owner?.email, ...mail })
  expect(await api.call('POST /run/email_test', { body: { subject: '' } })).toMatchObject({ http: 400 })
})
