import { describe, expect, test } from 'vitest'
import { accountIds, demoInvitation, personas, profileIds } from '../seed/personas.ts'
import { testEmulator, type TestEmulator } from './in-process.ts'

interface Notice {
  id: string
  read: boolean
  buttons_enabled: boolean
  buttons: { id: string }[]
}

async function tokenOf(api: TestEmulator, index: 0 | 1 | 2, profile: string): Promise<string> {
  const { email, password, pin } = personas[index] ?? {}
  const body = {
    email,
    password,
    profile_id: profile,
    name: 'Test',
    ...(pin ? { otp_type: 'authenticator', pin_code: pin } : {}),
  }
  return (await api.result<{ token: string }>('POST /account/profile/token', body)).token
}
const lastMail = async (api: TestEmulator) =>
  (await api.result<{ secret: string; recipient: string }[]>('GET /__emulator/outbox'))[0]

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
    expect(await lastMail(api)).toBeUndefined()
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
    expect(await api.call('POST /account/login', { body })).toMatchObject({ http: 200, result: { profiles: [] } })
  })

  test('a second factor is on only after it was confirmed', async () => {
    const api = await testEmulator()
    const { email, password } = personas[0] ?? {}
    expect(
      await api.call('POST /account/otp/authenticator/enable', { body: { email, password: 'wrong' } }),
    ).toMatchObject({ http: 401, message: 'Invalid password' })
    expect(await api.result('POST /account/otp/authenticator/enable', { email, password })).toBe(
      'OTP enabled, confirmation required',
    )
    expect(await api.call('POST /account/login', { body: { email, password } })).toMatchObject({ http: 200 })
    expect(await api.call('POST /account/otp/authenticator/confirm', { body: { pin_code: '000000' } })).toMatchObject({
      http: 400,
    })
    await api.result('POST /account/otp/authenticator/confirm', { pin_code: '123456' })
    expect(await api.call('POST /account/login', { body: { email, password } })).toMatchObject({ http: 400 })
    await api.result('POST /account/otp/authenticator/disable', { email, password })
    expect(await api.call('POST /account/login', { body: { email, password } })).toMatchObject({ http: 200 })
  })
})

describe('teams and invitations (contract 5.16, 5.17, 12)', () => {
  test('the invited person accepts by the button of the notice', async () => {
    const api = await testEmulator()
    const token = await tokenOf(api, 2, profileIds.invited)
    const notices = async () =>
      (await api.call<Notice[]>('GET /notification/?orderBy[0]=created_at&orderBy[1]=desc', { token })).result
    const [notice] = await notices()
    expect(notice).toMatchObject({ read: false, buttons_enabled: true })
    const press = () => api.call(`PUT /notification/${notice?.id}/accept`, { token })
    expect(await press()).toMatchObject({ http: 200, result: 'Button action processed' })
    expect(await notices()).toMatchObject([{ read: true, buttons_enabled: false }])
    expect(await press()).toMatchObject({ http: 400 })
    expect((await api.call<{ id: string; from_share?: boolean }[]>('GET /profile', { token })).result).toMatchObject([
      { id: profileIds.invited },
      { id: profileIds.production, from_share: true },
    ])
  })

  test('declining by the mailed link ends it', async () => {
    const api = await testEmulator()
    await api.result(`GET /profile/team/decline/${demoInvitation}`)
    expect(await api.call(`GET /profile/team/accept/${demoInvitation}`)).toMatchObject({ http: 404 })
    expect(
      (await api.result<{ id: string }[]>(`GET /profile/${profileIds.production}/team`)).map(({ id }) => id),
    ).toEqual([accountIds.member])
  })

  test('only the owner invites, within the plan; a removed member is locked out at once', async () => {
    const api = await testEmulator()
    const member = await tokenOf(api, 1, profileIds.production)
    const team = `/profile/${profileIds.production}/team`
    expect(await api.call(`POST ${team}`, { token: member, body: { email: 'x@test.example' } })).toMatchObject({
      http: 401,
    })
    expect(await api.call(`POST ${team}`, { body: { email: personas[1]?.email } })).toMatchObject({ http: 400 })
    expect(await api.call(`POST ${team}`, { body: { email: 'stranger@test.example' } })).toMatchObject({
      http: 200,
      result: 'User invited',
    })
    expect((await lastMail(api))?.recipient).toBe('stranger@test.example')
    expect(await api.call('GET /run/users', { token: member })).toMatchObject({ http: 200 })
    await api.result(`DELETE ${team}/${accountIds.member}`)
    expect(await api.call('GET /run/users', { token: member })).toMatchObject({ http: 401 })
  })
})
