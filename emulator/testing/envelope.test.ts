import { describe, expect, test } from 'vitest'
import { demoTokens, outsiders, personas, profileIds } from '../seed/people/personas.ts'
import { testEmulator } from './in-process.ts'

const user = { name: 'Nova Test', email: 'nova@test.example', password: 'secret-1', timezone: 'UTC' }

describe('the envelope (contract 1.4 and 1.5)', () => {
  test.each([
    ['GET /nowhere', {}, 404, 'Not Found'],
    ['POST /run/users/614889df6a302600112a0001', { body: {} }, 404, 'Not Found'],
    ['GET /run/users/614889df6a302600112a0001', {}, 404, 'Run User Not Found'],
    ['GET /info', { token: null }, 401, 'Authorization Denied'],
    ['GET /info', { token: 'p-nobody' }, 401, 'Authorization Denied'],
    ['GET /info', { token: demoTokens.expired }, 401, 'Authorization Denied'],
    ['POST /run/users', { raw: '{"name":' }, 400, 'Invalid JSON body'],
    ['POST /run/users', { raw: '{"name":"a\\u0000b"}' }, 400, 'Invalid JSON body'],
    ['POST /run/users', { raw: JSON.stringify({ name: 'x'.repeat(1_048_577) }) }, 413, 'Request Entity Too Large'],
    ['POST /run/users', { body: { ...user, timezone: 'New_York/America' } }, 400, 'Invalid timezone'],
    ['POST /run/users', { body: { ...user, timezone: '+01:00' } }, 400, 'Invalid timezone'],
    [
      'POST /run/users',
      { body: { ...user, name: '' } },
      400,
      "{'name':[{'message':'String must contain at least 1 character(s)'}]}",
    ],
    ['POST /run/users', { body: { ...user, active: 'yes' } }, 400, "{'active':[{'message':'Expected boolean'}]}"],
    ['POST /run/users', { body: [] }, 400, "{'body':[{'message':'Invalid input'}]}"],
  ])('%s: %#', async (route, options, http, message) => {
    const api = await testEmulator()
    const before = await api.result('GET /run/users?amount=10000')
    expect(await api.call(route, options)).toEqual({ http, status: false, message })
    expect(await api.result('GET /run/users?amount=10000')).toEqual(before)
    expect(api.unexpected).toEqual([])
  })

  test('a validation text names each field and never repeats a value', async () => {
    const api = await testEmulator()
    const { message } = await api.call('POST /run/users', {
      body: {
        ...user,
        email: 'no',
        password: 'tiny',
        tags: Array.from({ length: 31 }, () => ({ key: 'a', value: 'b' })),
      },
    })
    expect(message).toContain("'tags':[{'message':'Array must contain at most 30 element(s)'}]")
    expect(message).toContain("'password':[{'message':'String must contain at least 6 character(s)'}]")
    expect(message).not.toContain('tiny')
    expect((await api.call('POST /run/users', { body: {} })).message).toContain("'email':[{'message':'Required'}]")
  })

  test('every answer is open to other origins, preflight included', async () => {
    const api = await testEmulator()
    for (const request of [
      new Request('http://emulator.invalid/run/users', { method: 'OPTIONS' }),
      new Request('http://emulator.invalid/run/users'),
    ]) {
      const { headers } = await api.emulator.fetch(request)
      expect(headers.get('access-control-allow-origin')).toBe('*')
      expect(headers.get('access-control-allow-headers')?.toLowerCase().split(', ')).toContain('token')
    }
  })

  test.each(['Token', 'Profile-Token', 'Account-Token', 'Device-Token', 'Authorization'])(
    'a token in %s is read',
    async (name) => {
      const api = await testEmulator()
      const value = name === 'Authorization' ? `Bearer ${demoTokens.full}` : demoTokens.full
      expect(await api.call('GET /info', { token: null, headers: { [name]: value } })).toMatchObject({ http: 200 })
    },
  )
})

describe('permissions (contract 1.3)', () => {
  test.each([
    ['full', 200, 200, 200],
    ['read', 200, 401, 401],
    ['write', 401, 200, 200],
  ] as const)('%s', async (permission, get, post, remove) => {
    const api = await testEmulator()
    const token = demoTokens[permission]
    expect((await api.call('GET /run/users', { token })).http).toBe(get)
    expect((await api.call('POST /run/users', { token, body: user })).http).toBe(post)
    const { user: id } = post === 200 ? { user: '' } : await api.result<{ user: string }>('POST /run/users', user)
    const [made] = await api.result<{ id: string }[]>('GET /run/users?filter[email]=nova@test.example')
    expect(id === '' || id === made?.id).toBe(true)
    expect((await api.call(`DELETE /run/users/${made?.id}`, { token })).http).toBe(remove)
  })

  test('another profile’s objects do not exist', async () => {
    const api = await testEmulator()
    const [one] = await api.result<{ id: string }[]>('GET /run/users')
    await api.result(`PUT /profile/switch/${profileIds.shared}`)
    expect(await api.call(`GET /run/users/${one?.id}`)).toMatchObject({ http: 404, message: 'Run User Not Found' })
    expect(await api.call(`DELETE /run/users/${one?.id}`)).toMatchObject({ http: 404 })
    expect(await api.result('GET /profile/current')).toMatchObject({ info: { id: profileIds.shared } })
    expect(await api.call(`PUT /profile/switch/${profileIds.invited}`)).toMatchObject({
      http: 404,
      message: 'Profile Not Found',
    })
  })
})

describe('signing in (contract 4.1 to 4.3)', () => {
  const [owner, member] = personas

  test('by password alone, with spaces around the address', async () => {
    const api = await testEmulator()
    const body = { email: `  ${owner?.email.toUpperCase()} `, password: owner?.password }
    const { profiles } = await api.result<{ profiles: { name: string; from_share?: boolean }[] }>(
      'POST /account/login',
      body,
    )
    expect(profiles.map((profile) => profile.from_share ?? false)).toEqual([false, false, true])
    const { token } = await api.result<{ token: string }>('POST /account/profile/token', {
      ...body,
      profile_id: profileIds.sandbox,
      name: 'Browser',
    })
    expect(await api.call('GET /profile/current', { token })).toMatchObject({
      result: { info: { id: profileIds.sandbox } },
    })
    expect(await api.call('GET /run/users', { token })).toMatchObject({ result: [] })
  })

  test('the second factor is asked for in JSON, by app or by mail', async () => {
    const api = await testEmulator()
    const body = { email: member?.email, password: member?.password }
    const challenge = await api.call('POST /account/login', { body })
    expect(challenge.http).toBe(400)
    expect(JSON.parse(challenge.message)).toEqual({
      otp_enabled: ['authenticator', 'email'],
      otp_autosend: 'authenticator',
      phone: '*****0142',
    })
    const pin = (otp_type: string, pin_code: string) =>
      api.call('POST /account/login', { body: { ...body, otp_type, pin_code } })
    expect(await pin('authenticator', '000000')).toMatchObject({ http: 401, message: 'Invalid PIN code' })
    expect(await pin('sms', '123456')).toMatchObject({ http: 400 })
    expect(await pin('authenticator', '123456')).toMatchObject({ http: 200 })
    await api.result('POST /account/login/otp', { ...body, otp_type: 'email' })
    const [mail] = await api.result<{ secret: string; recipient: string }[]>('GET /__emulator/outbox')
    expect(mail?.recipient).toBe(member?.email)
    expect(await pin('email', mail?.secret ?? '')).toMatchObject({ http: 200 })
    expect(await pin('authenticator', mail?.secret ?? '')).toMatchObject({ http: 401 })
  })

  test.each([
    [{ email: owner?.email, password: 'wrong' }, 'Invalid credentials'],
    [{ email: 'nobody@nowhere.example', password: 'wrong' }, 'Invalid credentials'],
    [outsiders.blocked, 'Your account is blocked. Please contact support.'],
    [outsiders.unconfirmed, 'Your account is not confirmed yet. Please check your e-mail.'],
  ])('refused: %#', async ({ email, password }, message) => {
    const api = await testEmulator()
    expect(await api.call('POST /account/login', { token: null, body: { email, password } })).toEqual({
      http: 401,
      status: false,
      message,
    })
  })

  test('a session token lives 3 hours, renews while used, and ends after a day all the same', async () => {
    let now = Date.now()
    const api = await testEmulator({ now: () => now })
    const { token } = await api.result<{ token: string }>('POST /account/profile/token', {
      email: owner?.email,
      password: owner?.password,
      profile_id: profileIds.production,
      name: 'Browser',
    })
    const start = now
    while ((await api.call('GET /info', { token })).http === 200) now += 30 * 60_000
    expect((now - start) / 3_600_000).toBe(24)
    const idle = await api.result<{ token: string }>('POST /account/profile/token', {
      email: owner?.email,
      password: owner?.password,
      profile_id: profileIds.production,
      name: 'Idle',
    })
    now += 3 * 3_600_000
    expect((await api.call('GET /info', { token: idle.token })).http).toBe(401)
  })
})
