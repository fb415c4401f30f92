import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { services } from '#emulator/rules/services.ts'
import { accountIds, demoTokens, profileIds } from '#emulator/seed/people/personas.ts'
import { openTestEmulator, testEmulator, type TestEmulator } from '#emulator/testing/in-process.ts'
import { tokenOf } from '#emulator/testing/people.ts'

const { production, sandbox, shared, invited } = profileIds
type Row = Record<string, number> & { profile: string; updated_at: string }
interface Subscription {
  services: Record<string, { limit: number }>
  addons: Record<string, string[]>
  current_cycle: { start: string; end: string }
}

const done = 'Profile resource allocation Successfully Updated'
const rows = (api: TestEmulator) => api.result<Row[]>('GET /account/allocation')
const bought = async (api: TestEmulator) => (await api.result<Subscription>('GET /account/subscription')).services

describe('allocation (contract 5.10)', () => {
  test('gives one profile new shares and leaves the others', async () => {
    const now = Date.parse('2026-05-20T12:00:00.000Z')
    const api = await testEmulator({ now: () => now })
    const [first, second] = await rows(api)
    expect(await api.result(`POST /profile/${sandbox}/services`, { input: 25_000, analysis: 12.5 })).toBe(done)
    expect(await rows(api)).toEqual([
      first,
      { ...second, input: 25_000, analysis: 12.5, updated_at: new Date(now).toISOString() },
    ])
    expect(await api.result(`GET /profile/${sandbox}`)).toMatchObject({ allocation: { input: 25_000, analysis: 12.5 } })
    expect(await api.result(`POST /profile/${sandbox}/services`, {})).toBe(done)
  })

  test('moves units from one profile to another in one request', async () => {
    const api = await testEmulator()
    const limit = (await bought(api))['input']?.limit ?? 0
    const body = [
      { profile: sandbox, input: limit - 10 },
      { profile: production, input: 10 },
    ]
    expect(await api.result('POST /account/allocation', body)).toBe(done)
    expect((await rows(api)).map(({ input }) => input)).toEqual([10, limit - 10])
  })

  test.each([
    [{ profile: sandbox, input: 1 }, 400],
    [[{ profile: sandbox, input: 1, output: 1e9 }], 400],
    [[{ profile: sandbox, input: -1 }], 400],
    [[{ profile: sandbox, input: '5' }], 400],
    [
      [
        { profile: sandbox, input: 1 },
        { profile: shared, input: 1 },
      ],
      404,
    ],
    [
      [
        { profile: sandbox, input: 1 },
        { profile: invited, input: 1 },
      ],
      404,
    ],
    [[{ input: 1 }], 400],
    [null, 400],
  ])('refuses %j and changes nothing', async (body, http) => {
    const api = await testEmulator()
    const before = await rows(api)
    expect(await api.call('POST /account/allocation', { body })).toMatchObject({ http, status: false })
    expect(await rows(api)).toEqual(before)
  })

  test('the refusal says how much there is', async () => {
    const api = await testEmulator()
    expect(await api.call(`POST /profile/${sandbox}/services`, { body: { sms: 41 } })).toMatchObject({
      http: 400,
      message: 'Allocation exceeds the amount available for sms (100)',
    })
    expect(await api.result(`POST /profile/${sandbox}/services`, { sms: 40 })).toBe(done)
  })

  test('is the owner’s alone, and wants more than one profile', async () => {
    const api = await testEmulator()
    const member = await tokenOf(api, 'member', production)
    const body = { input: 1 }
    expect(await api.call(`POST /profile/${production}/services`, { token: member, body })).toMatchObject({ http: 401 })
    expect(await api.call('GET /account/allocation', { token: member })).toMatchObject({
      result: [{ profile: shared }],
    })
    expect(
      await api.call('POST /account/allocation', { token: member, body: [{ profile: shared, input: 1 }] }),
    ).toMatchObject({ http: 400, message: 'Account has only one profile' })
    expect(await api.call(`POST /profile/${invited}/services`, { body })).toMatchObject({ http: 404 })
    expect(await api.call(`POST /profile/${sandbox}/services`, { token: demoTokens.read, body })).toMatchObject({
      http: 401,
    })
  })

  test('no series of edits lets a sum pass what was bought', async () => {
    const api = await openTestEmulator({ users: 1 })
    const limits = await bought(api)
    const row = fc.record(
      {
        profile: fc.constantFrom(production, sandbox),
        ...Object.fromEntries(
          services.map((service) => [service, fc.integer({ min: 0, max: (limits[service]?.limit ?? 0) + 2 })]),
        ),
      },
      { requiredKeys: ['profile'] },
    )
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 3 }), async (body) => {
        const before = await rows(api)
        const answer = await api.call('POST /account/allocation', { body })
        const after = await rows(api)
        if (!answer.status) expect(after).toEqual(before)
        for (const service of services) {
          expect(after.reduce((sum, one) => sum + (one[service] ?? 0), 0)).toBeLessThanOrEqual(
            limits[service]?.limit ?? 0,
          )
        }
      }),
    )
    api.emulator.close()
  })

  test('what a profile lost it cannot use: run users are refused at once', async () => {
    const api = await testEmulator()
    await api.result(`POST /profile/${production}/services`, { run_users: 20 })
    const body = { name: 'Nova', email: 'nova@test.example', password: 'secret-1', timezone: 'UTC' }
    expect(await api.call('POST /run/users', { body })).toMatchObject({
      http: 402,
      message: 'You have exceeded the maximum limit of Run users (20)',
    })
  })
})

describe('the subscription and the plan', () => {
  test('say what the account pays for, and when the billing month began', async () => {
    const now = Date.parse('2026-05-20T12:00:00.000Z')
    const api = await testEmulator({ now: () => now })
    expect(await api.result('GET /account/plan')).toEqual({ plan: 'scale' })
    const subscription = await api.result<Subscription>('GET /account/subscription')
    expect(subscription).toMatchObject({
      account: accountIds.owner,
      plan: 'scale',
      services: { input: { limit: 500_000 }, sms: { limit: 100 } },
      addons: { mobile: [], custom_dns: [production] },
      current_cycle: { start: '2026-04-30T12:00:00.000Z', end: '2026-05-30T12:00:00.000Z' },
      processing: false,
      trial_end: null,
    })
    expect(Object.keys(subscription.services)).toHaveLength(9)
  })
})

describe('add-ons (contract 5.18)', () => {
  test('are listed, switched and removed by the owner', async () => {
    const api = await testEmulator()
    const path = `/profile/${sandbox}/addons`
    expect(await api.result(`GET ${path}`)).toEqual({ custom_dns: false, mobile: false })
    expect(await api.result(`POST ${path}`, { custom_dns: true })).toBe('Successfully Updated')
    expect(await api.result(`GET /profile/${sandbox}/summary`)).toMatchObject({
      addons: { custom_dns: true, mobile: false },
    })
    expect(await api.result(`DELETE /profile/${sandbox}/custom_dns`)).toBe('Successfully Removed')
    expect(await api.call(`DELETE /profile/${sandbox}/custom_dns`)).toMatchObject({ http: 404 })
    for (const addon of ['control_tower', 'team', 'token', '__proto__']) {
      expect(await api.call(`DELETE /profile/${production}/${addon}`)).toMatchObject({ http: 404 })
    }
    expect(await api.result(`GET /profile/${production}/addons`)).toEqual({ custom_dns: true, mobile: false })
  })

  test('a member reads them, and the free plan buys none', async () => {
    const api = await testEmulator({ plan: 'free' })
    const member = await tokenOf(api, 'member', production)
    const path = `/profile/${production}/addons`
    expect(await api.call(`GET ${path}`, { token: member })).toMatchObject({ http: 200 })
    expect(await api.call(`POST ${path}`, { token: member, body: { mobile: false } })).toMatchObject({ http: 401 })
    expect(await api.call(`DELETE /profile/${production}/custom_dns`, { token: member })).toMatchObject({ http: 401 })
    expect(await api.call(`POST ${path}`, { body: { mobile: true } })).toMatchObject({ http: 402 })
    expect(await api.call(`POST ${path}`, { body: { custom_dns: false } })).toMatchObject({ http: 200 })
  })
})
