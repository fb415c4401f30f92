import { describe, expect, test } from 'vitest'
import { profileIds } from '#emulator/seed/people/personas.ts'
import { insertResource } from '#emulator/store/resources.ts'
import { insertToken } from '#emulator/store/profile/tokens.ts'
import { addUsage } from '#emulator/store/profile/usage.ts'
import { testEmulator } from '#emulator/testing/in-process.ts'

type Point = { time: string } & Record<string, number | string>

const { production, sandbox } = profileIds
const hour = 3_600_000
const now = Date.parse('2026-05-20T15:20:00.000Z')
const at = (text: string) => Date.parse(text)
const path = (profile: string) => `GET /profile/${profile}/statistics`

/** The owner's billing months start on the 30th of April at 15:00 with this clock: 20 days before. */
const open = () => testEmulator({ now: () => now })

describe('usage statistics (contract 5.7)', () => {
  test('sum up over the billing month, start again with it, and leave out what was not used', async () => {
    const api = await open()
    addUsage(api.db, sandbox, 'input', 5, at('2026-04-29T10:00Z'))
    addUsage(api.db, sandbox, 'input', 7, at('2026-04-30T14:59Z'))
    addUsage(api.db, sandbox, 'input', 11, at('2026-04-30T15:00Z'))
    addUsage(api.db, sandbox, 'sms', 2, at('2026-05-02T00:00Z'))
    const days = await api.result<Point[]>(
      `${path(sandbox)}?start_date=2026-04-29&end_date=2026-05-03&periodicity=day&timezone=UTC`,
    )
    expect(days).toEqual([
      { time: '2026-04-29T00:00:00.000Z', input: 5 },
      { time: '2026-04-30T00:00:00.000Z', input: 11 },
      { time: '2026-05-02T00:00:00.000Z', sms: 2 },
    ])
    expect(await api.result(`${path(sandbox)}?date=2026-04-30`)).toEqual([
      { time: '2026-04-30T14:00:00.000Z', input: 12 },
      { time: '2026-04-30T15:00:00.000Z', input: 11 },
    ])
    expect(await api.result(`${path(sandbox)}?start_date=2026-03-01&end_date=2026-05-31&periodicity=month`)).toEqual([
      { time: '2026-04-01T00:00:00.000Z', input: 11 },
      { time: '2026-05-01T00:00:00.000Z', sms: 2 },
    ])
  })

  test('cut days where the zone asked for has them', async () => {
    const api = await open()
    addUsage(api.db, sandbox, 'input', 1, at('2026-05-11T03:00Z'))
    addUsage(api.db, sandbox, 'input', 2, at('2026-05-11T05:00Z'))
    const range = 'start_date=2026-05-10&end_date=2026-05-11&periodicity=day'
    expect(await api.result(`${path(sandbox)}?${range}&timezone=America/New_York`)).toEqual([
      { time: '2026-05-10T04:00:00.000Z', input: 1 },
      { time: '2026-05-11T04:00:00.000Z', input: 3 },
    ])
  })

  test.each([
    ['2026-03-08', 23],
    ['2025-11-02', 25],
    ['2026-02-03', 24],
  ])('%s in New York has %d hours', async (date, hours) => {
    const api = await open()
    for (let count = -30; count < 60; count += 1) addUsage(api.db, sandbox, 'output', 1, at(date) + count * hour)
    expect(await api.result(`${path(sandbox)}?date=${date}&timezone=America/New_York`)).toHaveLength(hours)
  })

  test('levels rise and fall, and are told when they move', async () => {
    const api = await open()
    addUsage(api.db, sandbox, 'data_records', 100, at('2026-05-10T10:00Z'))
    addUsage(api.db, sandbox, 'data_records', -60, at('2026-05-12T10:00Z'))
    const { user } = await api.result<{ user: string }>('POST /run/users', {
      name: 'Nova',
      email: 'nova@test.example',
      password: 'secret-1',
      timezone: 'UTC',
    })
    await api.result(`DELETE /run/users/${user}`)
    expect(await api.result(`${path(sandbox)}?start_date=2026-05-01&end_date=2026-05-31&periodicity=day`)).toEqual([
      { time: '2026-05-10T00:00:00.000Z', data_records: 100 },
      { time: '2026-05-12T00:00:00.000Z', data_records: 40 },
    ])
    const [today] = await api.result<Point[]>(
      `${path(production)}?start_date=2026-05-20&end_date=2026-05-20&periodicity=day`,
    )
    expect(today?.['run_users']).toBe(20)
  })

  test('end where the summary stands now', async () => {
    const api = await open()
    const { limit_used: used } = await api.result<{ limit_used: Record<string, number> }>(
      `GET /profile/${production}/summary`,
    )
    const points = await api.result<Point[]>(
      `${path(production)}?start_date=2026-04-30&end_date=2026-05-31&periodicity=hour`,
    )
    const last = (service: string) => points.findLast((point) => service in point)?.[service]
    for (const service of [
      'input',
      'output',
      'analysis',
      'email',
      'push_notification',
      'data_records',
      'file_storage',
    ]) {
      expect([service, last(service)]).toEqual([service, used[service]])
    }
    expect(last('sms')).toBeUndefined()
    expect(last('dashboard_output')).toBeUndefined()
    expect(points.every(({ time }) => time <= new Date(now).toISOString())).toBe(true)
  })

  test('the seed has weekends, months without text messages, and seven months in all', async () => {
    const api = await open()
    const days = await api.result<Point[]>(
      `${path(production)}?start_date=2025-09-01&end_date=2026-05-20&periodicity=day`,
    )
    expect(days[0]?.time.slice(0, 7)).toMatch(/2025-(09|10)/)
    expect(days.length).toBeGreaterThan(200)
    const months = new Set(days.filter((point) => 'sms' in point).map(({ time }) => time.slice(0, 7)))
    expect(months.size).toBeLessThan(6)
    const grown = (date: string) => {
      const index = days.findIndex(({ time }) => time.startsWith(date))
      return Number(days[index]?.['input']) - Number(days[index - 1]?.['input'])
    }
    expect(grown('2026-05-10')).toBeLessThan(grown('2026-05-12') / 2)
  })

  test.each([
    'date=yesterday',
    'date=2026-02-30',
    'date=2026-05-01&start_date=2026-05-01&end_date=2026-05-02',
    'start_date=2026-05-01',
    'end_date=2026-05-01',
    'start_date=2026-05-02&end_date=2026-05-01',
    'start_date=2026-05-01&end_date=2026-05-02&periodicity=fortnight',
    'start_date=2020-01-01&end_date=2026-05-02',
    'date=2026-05-01&timezone=Mars/Olympus',
    'date[0]=2026-05-01',
    'timezone[a]=UTC',
  ])('refuses %s', async (query) => {
    const api = await open()
    expect(await api.call(`${path(production)}?${query}`)).toMatchObject({ http: 400, status: false })
  })

  test('a team member reads them, a stranger’s profile does not exist', async () => {
    const api = await open()
    expect((await api.result<Point[]>(`${path(profileIds.shared)}?date=2026-05-19`)).length).toBeGreaterThan(10)
    expect(await api.call(`${path(profileIds.invited)}?date=2026-05-19`)).toMatchObject({ http: 404 })
  })

  test('a script sees those of the profiles that a policy names', async () => {
    const api = await open()
    const id = '62e0c0de4a1b2c0011aa0001'
    const times = { created_at: now, updated_at: now }
    insertResource(api.db, { id, profile: production, kind: 'analysis', name: 'Report', active: 1, tags: [], body: {}, ...times }) // prettier-ignore
    const { token } = insertToken(
      api.db,
      {
        type: 'analysis',
        profile: production,
        name: 'Report',
        permission: 'full',
        expire_at: null,
        ref_id: id,
        created_by: null,
      },
      now,
    )
    const ask = (profile: string) => api.call(`${path(profile)}?date=2026-05-19`, { token })
    expect(await ask(production)).toMatchObject({ http: 401 })
    await api.result('POST /am', {
      name: 'Statistics of production',
      targets: [['analysis', 'id', id]],
      permissions: [
        { effect: 'allow', action: ['access_profile_statistics'], resource: ['account', 'id', production] },
      ],
    })
    expect(await ask(production)).toMatchObject({ http: 200 })
    expect(await ask(sandbox)).toMatchObject({ http: 401 })
    expect(await api.call('GET /profile', { token })).toMatchObject({ result: [] })
    expect(await api.call(`GET /profile/${production}/summary`, { token })).toMatchObject({ http: 401 })
    expect(await api.call(`GET /profile/${production}/auditlog`, { token })).toMatchObject({ http: 401 })
  })

  test('today, when nothing is asked for', async () => {
    const api = await open()
    const points = await api.result<Point[]>(path(production))
    expect(points[0]?.time).toBe('2026-05-20T00:00:00.000Z')
    expect(points.at(-1)?.time).toBe('2026-05-20T15:00:00.000Z')
  })
})
