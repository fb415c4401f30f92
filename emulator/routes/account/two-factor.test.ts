import { describe, expect, test } from 'vitest'
import { totp } from '#emulator/rules/secrets/totp.ts'
import { accountIds, demoTokens, personas, profileIds } from '#emulator/seed/people/personas.ts'
import { testEmulator, type TestEmulator } from '#emulator/testing/in-process.ts'
import { mails, personaOf, tokenOf } from '#emulator/testing/people.ts'

const { email, password } = personaOf('owner')
const login = (api: TestEmulator, more: object = {}) =>
  api.call('POST /account/login', { token: null, body: { email, password, ...more } })
const otp = async (api: TestEmulator) => (await api.result<{ otp: Record<string, boolean> }>('GET /account')).otp

/** The address for apps, wherever in the answer it is: what the client looks for (contract 20, row 14). */
const secretIn = (answer: unknown) => /otpauth:[^"]*secret=([A-Z2-7]+)/.exec(JSON.stringify(answer))?.[1] ?? ''

describe('two-factor methods (contract 4.6)', () => {
  test('an app is on only after it was confirmed, and its codes work from then on', async () => {
    let now = Date.now()
    const api = await testEmulator({ now: () => now, authenticatorKey: true })
    const secret = secretIn(await api.result('POST /account/otp/authenticator/enable', { email, password }))
    expect(secret).not.toBe('')
    expect((await otp(api))['authenticator'] ?? false).toBe(false)
    expect(await login(api)).toMatchObject({ http: 200 })
    const confirm = (pin_code: string) => api.call('POST /account/otp/authenticator/confirm', { body: { pin_code } })
    expect(await confirm('000000')).toMatchObject({ http: 400, message: 'Invalid PIN code' })
    expect(await confirm(totp(secret, now - 300_000))).toMatchObject({ http: 400 })
    expect(await confirm(totp(secret, now))).toMatchObject({ http: 200, result: 'OTP confirmed successfully' })
    expect(await otp(api)).toMatchObject({ authenticator: true })
    expect(await confirm(totp(secret, now))).toMatchObject({ http: 400, message: 'OTP was not enabled' })
    now += 3_600_000
    const withPin = (pin_code: string) => login(api, { otp_type: 'authenticator', pin_code })
    expect(await login(api)).toMatchObject({ http: 400 })
    expect(await withPin(totp(secret, now))).toMatchObject({ http: 200 })
    expect(await withPin(totp(secret, now - 3_600_000))).toMatchObject({ http: 401 })
    expect(await withPin('123456')).toMatchObject({ http: 200 })
    expect(await withPin('000000')).toMatchObject({ http: 401 })
  })

  test('the demo code confirms as well', async () => {
    const api = await testEmulator()
    await api.result('POST /account/otp/authenticator/enable', { email, password })
    expect(await api.result('POST /account/otp/authenticator/confirm', { pin_code: '123456' })).toBe(
      'OTP confirmed successfully',
    )
  })

  test('an app in use stays until the new one is confirmed', async () => {
    const now = Date.now()
    const api = await testEmulator({ now: () => now, authenticatorKey: true })
    const enable = async () => secretIn(await api.result('POST /account/otp/authenticator/enable', { email, password }))
    const first = await enable()
    await api.result('POST /account/otp/authenticator/confirm', { pin_code: totp(first, now) })
    const second = await enable()
    const works = async (secret: string) =>
      (await login(api, { otp_type: 'authenticator', pin_code: totp(secret, now) })).status
    expect([await works(first), await works(second)]).toEqual([true, false])
    await api.result('POST /account/otp/authenticator/confirm', { pin_code: totp(second, now) })
    expect([await works(first), await works(second)]).toEqual([false, true])
  })

  test.each([
    ['email', email],
    ['sms', '+15550100'],
  ])('by %s a code is sent, which works once for confirming', async (type, recipient) => {
    let now = Date.now()
    const api = await testEmulator({ now: () => now, authenticatorKey: true })
    expect(await api.result(`POST /account/otp/${type}/enable`, { email, password })).toBe(
      'OTP enabled, confirmation required',
    )
    const [mail] = await mails(api)
    expect(mail).toMatchObject({ recipient, subject: 'Your PIN' })
    const body = { pin_code: mail?.secret }
    now += 10 * 60_000
    expect(await api.call(`POST /account/otp/${type}/confirm`, { body })).toMatchObject({ http: 400 })
    now -= 1
    expect(await api.call(`POST /account/otp/${type}/confirm`, { body })).toMatchObject({ http: 200 })
    expect(await login(api, { otp_type: type, ...body })).toMatchObject({ http: 401 })
    await api.result('POST /account/login/otp', { email, password, otp_type: type })
    expect(await login(api, { otp_type: type, pin_code: (await mails(api))[0]?.secret })).toMatchObject({ http: 200 })
  })

  test('switching off wants the password, and the secret is gone', async () => {
    const now = Date.now()
    const api = await testEmulator({ now: () => now, authenticatorKey: true })
    const secret = secretIn(await api.result('POST /account/otp/authenticator/enable', { email, password }))
    await api.result('POST /account/otp/authenticator/confirm', { pin_code: '123456' })
    const disable = (given: string) =>
      api.call('POST /account/otp/authenticator/disable', { body: { email, password: given } })
    expect(await disable('wrong')).toMatchObject({ http: 401, message: 'Invalid password' })
    expect(await disable(password)).toMatchObject({ http: 200, result: 'OTP disabled successfully' })
    expect(await login(api)).toMatchObject({ http: 200 })
    expect(await disable(password)).toMatchObject({ http: 400, message: 'OTP was not enabled' })
    expect(api.db.one('SELECT secret, pending FROM authenticator')).toEqual({ secret: null, pending: null })
    expect(JSON.stringify(api.db.all('SELECT * FROM audit_event'))).not.toContain(secret)
  })

  test('needs a phone for text messages, a paid plan for all but the app, and the own password', async () => {
    const api = await testEmulator({ plan: 'free' })
    const body = { email, password }
    expect(await api.call('POST /account/otp/sms/enable', { body })).toMatchObject({ http: 402 })
    expect(await api.call('POST /account/otp/email/enable', { body })).toMatchObject({ http: 402 })
    expect(await api.call('POST /account/otp/authenticator/enable', { body })).toMatchObject({ http: 200 })
    expect(await api.call('POST /account/otp/pigeon/enable', { body })).toMatchObject({ http: 404 })
    const paid = await testEmulator()
    await paid.result('PUT /account', { phone: null })
    expect(await paid.call('POST /account/otp/sms/enable', { body })).toMatchObject({
      http: 400,
      message: 'Phone number is required',
    })
    const other = { email: personas[2]?.email, password: personas[2]?.password }
    expect(await paid.call('POST /account/otp/authenticator/enable', { body: other })).toMatchObject({ http: 401 })
    expect((await mails(paid)).some(({ subject }) => subject === 'Your PIN')).toBe(false)
  })

  test('the app’s code also opens what asks for the second factor later', async () => {
    const now = Date.now()
    const api = await testEmulator({ now: () => now, authenticatorKey: true })
    const secret = secretIn(await api.result('POST /account/otp/authenticator/enable', { email, password }))
    await api.result('POST /account/otp/authenticator/confirm', { pin_code: totp(secret, now) })
    const proof = { password, otp_type: 'authenticator', pin_code: totp(secret, now) }
    expect(
      await api.call(`POST /profile/${profileIds.sandbox}/token`, {
        body: { name: 'New', permission: 'full', email, ...proof },
      }),
    ).toMatchObject({ http: 200 })
    expect(await api.call(`DELETE /profile/${profileIds.sandbox}`, { body: proof })).toMatchObject({ http: 200 })
  })
})

test('the answer is the plain text of the platform’s types unless the host wants the key in it', async () => {
  const api = await testEmulator()
  const body = { email, password }
  expect(await api.result('POST /account/otp/authenticator/enable', body)).toBe('OTP enabled, confirmation required')
})

test('a seeded second factor takes the demo code alone', async () => {
  const api = await testEmulator()
  expect(await tokenOf(api, 'member', profileIds.production)).not.toBe(demoTokens.full)
  expect(api.db.all('SELECT account FROM authenticator WHERE account = ?', [accountIds.member])).toEqual([])
})
