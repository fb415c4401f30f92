import { describe, expect, test } from 'vitest'
import { personas } from '../seed/people/personas.ts'
import { testEmulator, type TestEmulator } from './in-process.ts'

const lastMail = async (api: TestEmulator) =>
  (await api.result<{ secret: string; recipient: string; subject: string }[]>('GET /__emulator/outbox'))[0]

describe('the account (contract 4.4 to 4.6)', () => {
  test('is edited in parts, with values checked', async () => {
    const api = await testEmulator()
    const options = { decimal_separator: ',', thousand_separator: '.', time_format: '12' }
    expect(await api.result('PUT /account', { options, newsletter: true, phone: null })).toBe(
      'Account Successfully Updated',
    )
    expect(await api.result('GET /account')).toMatchObject({
      options,
      newsletter: true,
      phone: null,
      name: 'Olive Owner',
    })
    expect(
      await api.call('PUT /account', { body: { options: { decimal_separator: '.', thousand_separator: '.' } } }),
    ).toMatchObject({ http: 400 })
    expect(await api.call('PUT /account', { body: { timezone: 'Mars/Olympus' } })).toMatchObject({
      http: 400,
      message: 'Invalid timezone',
    })
  })

  test('a forgotten password is set by the mailed code, once', async () => {
    const api = await testEmulator()
    const { email } = personas[0] ?? {}
    expect(await api.result('GET /account/passwordreset/nobody%40nowhere.example')).toBe('Email sent successfully')
    expect((await lastMail(api))?.subject).not.toBe('Reset your password')
    await api.result(`GET /account/passwordreset/${encodeURIComponent(email ?? '')}`)
    const token = (await lastMail(api))?.secret ?? ''
    expect(await api.call('GET /info', { token })).toMatchObject({ http: 401 })
    expect(await api.call('POST /account/passwordreset', { body: { password: 'another-1' } })).toMatchObject({
      http: 401,
    })
    expect(await api.call('POST /account/passwordreset', { token, body: { password: 'another-1' } })).toMatchObject({
      http: 200,
    })
    expect(await api.call('POST /account/passwordreset', { token, body: { password: 'another-2' } })).toMatchObject({
      http: 401,
    })
    expect(await api.call('POST /account/login', { body: { email, password: 'another-1' } })).toMatchObject({
      http: 200,
    })
  })

  test('a new account signs in once its address is confirmed', async () => {
    const api = await testEmulator()
    const body = {
      name: 'Nova',
      email: 'nova@test.example',
      password: 'secret-1',
      cpassword: 'secret-1',
      timezone: 'UTC',
    }
    await api.result('POST /account', body)
    expect(await api.call('POST /account', { body })).toMatchObject({ http: 400, message: 'E-mail already in use' })
    expect(await api.call('POST /account/login', { body })).toMatchObject({ http: 401 })
    await api.result(`GET /account/confirm/${(await lastMail(api))?.secret}`)
    expect(await api.call('POST /account/login', { body })).toMatchObject({
      http: 200,
      result: { profiles: [{ name: 'My profile' }] },
    })
  })
})
