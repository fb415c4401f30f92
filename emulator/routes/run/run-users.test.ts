import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { demoTokens, profileIds } from '#emulator/seed/people/personas.ts'
import { testEmulator, type TestEmulator } from '#emulator/testing/in-process.ts'

const ana = { name: 'Ana Prado', email: 'Ana@Test.example', password: 'Testing_01', timezone: 'America/New_York' }

const create = async (api: TestEmulator, body: object = {}) =>
  (await api.result<{ user: string }>('POST /run/users', { ...ana, ...body })).user

describe('a run user (contract 7)', () => {
  test('is created inactive unless told otherwise, and read back whole', async () => {
    const now = Date.parse('2026-05-20T12:00:00.000Z')
    const api = await testEmulator({ now: () => now })
    const id = await create(api, { tags: [{ key: 'role', value: 'operator' }], company: 'Acme' })
    expect(await api.result(`GET /run/users/${id}`)).toEqual({
      id,
      profile: profileIds.production,
      name: 'Ana Prado',
      email: 'Ana@Test.example',
      active: false,
      company: 'Acme',
      phone: null,
      language: null,
      timezone: 'America/New_York',
      newsletter: null,
      last_login: null,
      created_at: '2026-05-20T12:00:00.000Z',
      updated_at: '2026-05-20T12:00:00.000Z',
      options: {},
      otp: {},
      tags: [{ key: 'role', value: 'operator' }],
    })
  })

  test('an e-mail is unique in a profile whatever its case, and free in another', async () => {
    const api = await testEmulator()
    await create(api)
    expect(await api.call('POST /run/users', { body: { ...ana, email: 'ANA@test.EXAMPLE' } })).toMatchObject({
      http: 400,
      status: false,
    })
    await api.result(`PUT /profile/switch/${profileIds.shared}`)
    await create(api)
  })

  test(
    'an edit replaces what is present and leaves the rest, for any series of edits',
    { timeout: 60_000 },
    async () => {
      const edit = fc.record(
        {
          name: fc
            .string({ minLength: 1, maxLength: 30, unit: 'grapheme' })
            .filter((text) => !/[\0*]/.test(text) && text.length <= 100),
          company: fc.option(fc.string({ maxLength: 20 }).map((text) => text.replaceAll('\0', ''))),
          phone: fc.constantFrom('+15550100', '', null),
          language: fc.constantFrom('en', 'pt-br', null),
          timezone: fc.constantFrom('UTC', 'Asia/Tokyo'),
          active: fc.boolean(),
          tags: fc.array(
            fc.record({ key: fc.constantFrom('role', 'Rolle', 'site', 'ключ'), value: fc.constantFrom('a', 'B', '') }),
            { maxLength: 6 },
          ),
        },
        { requiredKeys: [] },
      )
      const api = await testEmulator()
      const id = await create(api)
      await fc.assert(
        fc.asyncProperty(edit, async (changes) => {
          const before = await api.result<object>(`GET /run/users/${id}`)
          await api.result(`PUT /run/users/${id}`, { ...changes, email: 'ignored@test.example' })
          const after = await api.result<{ updated_at: string; tags: { key: string }[]; name: string }>(
            `GET /run/users/${id}`,
          )
          expect(after).toEqual({ ...before, ...changes, updated_at: after.updated_at })
          // What finds the user again moved with it.
          expect(
            await api.result(`GET /run/users?filter[name]=${encodeURIComponent(after.name)}*&filter[id]=${id}`),
          ).toHaveLength(1)
          for (const { key } of after.tags) {
            expect(await api.result<string[]>('GET /tags/keys/user')).toContain(key)
            expect(
              await api.result(`GET /run/users?filter[id]=${id}&filter[tags][0][key]=${encodeURIComponent(key)}`),
            ).toHaveLength(1)
          }
        }),
        { numRuns: 40 },
      )
      await api.result(`PUT /run/users/${id}`, { tags: [] })
      expect(await api.result<string[]>('GET /tags/keys/user')).not.toContain('Rolle')
    },
  )

  test('deletion is refused while a tag protects the user, with the tag’s words', async () => {
    const api = await testEmulator()
    for (const key of ['_delete_protection_', '_deletion_protection']) {
      const id = await create(api, { email: `${key}@test.example`, tags: [{ key, value: 'Ask the night shift' }] })
      expect(await api.call(`DELETE /run/users/${id}`)).toEqual({
        http: 400,
        status: false,
        message: 'Ask the night shift',
      })
      await api.result(`PUT /run/users/${id}`, { tags: [] })
      expect(await api.result(`DELETE /run/users/${id}`)).toBe('Successfully Removed')
      expect(await api.call(`DELETE /run/users/${id}`)).toMatchObject({ http: 404, message: 'Run User Not Found' })
    }
  })

  test('log in as: the first use is the sign-in, and the token dies with the user', async () => {
    let now = Date.parse('2026-05-20T12:00:00.000Z')
    const api = await testEmulator({ now: () => now })
    const id = await create(api, { active: true })
    const made = await api.result<{ token: string }>(`GET /run/users/${id}/login?expire_time=2 hours`)
    expect(made).toMatchObject({
      name: 'Login by Run Administrator(owner@riverbend.example)',
      run_user: id,
      expire_time: '2026-05-20T14:00:00.000Z',
    })
    expect(await api.result(`GET /run/users/${id}`)).toMatchObject({ last_login: null })
    now += 60_000
    expect(await api.call('GET /info', { token: made.token })).toMatchObject({
      http: 200,
      result: { type: 'run_user', ref_id: id },
    })
    now += 600_000
    await api.call('GET /info', { token: made.token })
    expect(await api.result(`GET /run/users/${id}`)).toMatchObject({
      last_login: '2026-05-20T12:01:00.000Z',
      updated_at: '2026-05-20T12:00:00.000Z',
    })
    expect(await api.call('GET /run/users', { token: made.token })).toMatchObject({ http: 200, result: [] })
    expect(await api.call(`GET /run/users/${id}`, { token: made.token })).toMatchObject({ http: 401 })
    await api.result(`DELETE /run/users/${id}`)
    expect(await api.call('GET /info', { token: made.token })).toMatchObject({ http: 401 })
  })

  test('deactivating revokes the tokens of the user', async () => {
    const api = await testEmulator()
    const id = await create(api, { active: true })
    const { token } = await api.result<{ token: string }>(`GET /run/users/${id}/login`)
    await api.result(`PUT /run/users/${id}`, { active: false })
    await api.result(`PUT /run/users/${id}`, { active: true })
    expect(await api.call('GET /info', { token })).toMatchObject({ http: 401 })
  })

  test('the allocation limits how many there are (402)', async () => {
    const api = await testEmulator()
    await api.result(`PUT /profile/switch/${profileIds.sandbox}`)
    await create(api, { email: 'one@test.example' })
    await create(api, { email: 'two@test.example' })
    expect(await api.call('POST /run/users', { body: ana })).toEqual({
      http: 402,
      status: false,
      message: 'You have exceeded the maximum limit of Run users (2)',
    })
    expect(await api.result(`GET /profile/${profileIds.sandbox}/summary`)).toMatchObject({
      amount: { run_users: 2 },
      limit: { run_users: 2 },
      limit_used: { run_users: 2 },
    })
  })

  test('each write leaves one audit event without a secret', async () => {
    const api = await testEmulator()
    const events = () =>
      api.db.all<{ action: string; details: string; actor_token: string }>(
        'SELECT action, details, actor_token FROM audit_event WHERE actor_token IS NOT NULL ORDER BY seq',
      )
    const id = await create(api)
    await api.result(`PUT /run/users/${id}`, { password: 'very-secret-2', name: 'Ana P.' })
    await api.result(`GET /run/users/${id}/login`)
    await api.result(`DELETE /run/users/${id}`)
    await api.call('DELETE /run/users/nobody')
    expect(events().map(({ action }) => action)).toEqual([
      'Run user created',
      'Run user edited',
      'Run user login token created',
      'Run user deleted',
    ])
    expect(JSON.stringify(events())).not.toMatch(new RegExp(`very-secret|Testing_01|${demoTokens.full}|u-[0-9a-f]`))
    expect(events()[1]?.details).toBe('{"changed":["name","password"]}')
  })

  test('a write sent twice with one request id is done once and answered alike', async () => {
    const api = await testEmulator()
    const send = () => api.call('POST /run/users', { body: ana, headers: { 'x-request-id': 'tab-1' } })
    const first = await send()
    expect(first.http).toBe(200)
    expect(await send()).toEqual(first)
    expect(await api.call('POST /run/users', { body: ana, headers: { 'x-request-id': 'tab-2' } })).toMatchObject({
      http: 400,
    })
  })
})
