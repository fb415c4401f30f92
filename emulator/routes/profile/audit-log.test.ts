import { describe, expect, test } from 'vitest'
import { accountIds, demoTokens, profileIds, removedMember } from '#emulator/seed/people/personas.ts'
import { testEmulator, type TestEmulator } from '#emulator/testing/in-process.ts'
import { tokenOf } from '#emulator/testing/people.ts'

interface Event {
  resourceName: string
  message: string
  resourceID: string
  who: string
  date: string
}
interface Answer {
  queryId: string
  status: string
  events?: Event[]
  statistics?: { recordsMatched: number; recordsScanned: number; bytesScanned: number }
}

const { production, sandbox, invited } = profileIds
const log = `/profile/${production}/auditlog`
const day = 86_400_000
const now = Date.parse('2026-05-20T12:00:00.000Z')

/** A search from its start to its events. */
async function search(api: TestEmulator, query = '', profile = production): Promise<Answer & { events: Event[] }> {
  const path = `GET /profile/${profile}/auditlog`
  const { queryId } = await api.result<Answer>(`${path}${query && `?${query}`}`)
  await api.result(`${path}/${queryId}`)
  const { events = [], ...answer } = await api.result<Answer>(`${path}/${queryId}`)
  return { ...answer, events }
}

const user = { name: 'Nova', email: 'nova@test.example', password: 'secret-1', timezone: 'UTC' }

describe('the audit log (contract 5.8, 5.9)', () => {
  test('answers later: running, running, complete', async () => {
    const api = await testEmulator({ now: () => now })
    const { user: id } = await api.result<{ user: string }>('POST /run/users', user)
    const query = 'resourceName=runuser&find=*created*&start_date=2026-05-20&end_date=2026-05-21'
    const started = await api.result<Answer>(`GET ${log}?${query}`)
    expect(started).toEqual({ queryId: expect.stringMatching(/^audit-query-\d{16}$/), status: 'Running' })
    const poll = () => api.result<Answer>(`GET ${log}/${started.queryId}`)
    const running = await poll()
    expect(running).toMatchObject({ queryId: started.queryId, status: 'Running' })
    expect(running).not.toHaveProperty('events')
    const complete = await poll()
    expect(complete.status).toBe('Complete')
    expect(complete.events?.[0]).toEqual({
      resourceName: 'runuser',
      message: 'Run user created',
      resourceID: id,
      who: accountIds.owner,
      date: new Date(now).toISOString(),
    })
    expect(complete.statistics?.recordsMatched).toBe(complete.events?.length)
    expect(complete.statistics?.recordsScanned).toBeGreaterThan(running.statistics?.recordsScanned ?? Infinity)
    expect(await poll()).toEqual(complete)
  })

  test('has every write, by whom, and nothing that happened after the question', async () => {
    let clock = now
    const api = await testEmulator({ now: () => clock })
    const member = await tokenOf(api, 'member', production)
    clock += 1_000
    await api.call('PUT /profile/current', { token: member, body: { name: 'Renamed' } })
    await api.result(`PUT /notification/markallread`)
    const started = await api.result<Answer>(`GET ${log}?start_date=${new Date(clock).toISOString()}`)
    clock += 1_000
    await api.result(`PUT /profile/${production}`, { name: 'Again' })
    await api.result(`GET ${log}/${started.queryId}`)
    const { events } = await api.result<Answer>(`GET ${log}/${started.queryId}`)
    expect(events).toEqual([
      {
        resourceName: 'profile',
        message: 'Profile edited',
        resourceID: production,
        who: accountIds.member,
        date: new Date(clock - 1_000).toISOString(),
      },
    ])
  })

  test('is narrowed by kind, by thing and by message', async () => {
    const api = await testEmulator({ now: () => now })
    const all = await search(api)
    expect(all.events.length).toBeGreaterThan(20)
    const users = await search(api, 'resourceName=runuser')
    expect(users.events).toEqual(all.events.filter(({ resourceName }) => resourceName === 'runuser'))
    const [one] = users.events
    expect((await search(api, `resourceID=${one?.resourceID}`)).events).toEqual(
      all.events.filter(({ resourceID }) => resourceID === one?.resourceID),
    )
    const edited = await search(api, 'find=*EDITED')
    expect(edited.events).toEqual(all.events.filter(({ message }) => message.endsWith('edited')))
    expect(edited.statistics?.recordsScanned).toBe(all.events.length)
    expect((await search(api, 'find=edited')).events).toEqual([])
    expect((await search(api, 'find=*')).events).toEqual(all.events)
  })

  test('gives the newest first, and the newest alone when there are more than the limit', async () => {
    const api = await testEmulator({ now: () => now })
    const { events } = await search(api)
    const dates = events.map(({ date }) => date)
    expect(dates).toEqual(dates.toSorted().toReversed())
    const few = await search(api, 'limit=7')
    expect(few.events).toEqual(events.slice(0, 7))
    expect(few.statistics?.recordsMatched).toBe(events.length)
  })

  test.each([
    'start_date=2026-05-01&end_date=2026-05-09',
    'start_date=2026-05-09&end_date=2026-05-01',
    'start_date=never',
    'limit=501',
    'limit=0',
    'limit=ten',
    'resourceName=users',
    'resourceID[a]=b',
    'find[a]=b',
  ])('refuses %s', async (query) => {
    const api = await testEmulator({ now: () => now })
    expect(await api.call(`GET ${log}?${query}`)).toMatchObject({ http: 400, status: false })
  })

  test('seven days to the millisecond are fine', async () => {
    const api = await testEmulator({ now: () => now })
    const start = new Date(now - 7 * day).toISOString()
    expect((await search(api, `start_date=${start}&end_date=${new Date(now).toISOString()}`)).events).toEqual(
      (await search(api)).events,
    )
    expect((await search(api, `start_date=${start}`)).events).toEqual((await search(api)).events)
  })

  test('keeps six months, told by people, the platform and somebody who left', async () => {
    let clock = now
    const api = await testEmulator({ now: () => clock })
    const who = new Set<string>()
    let oldest = ''
    for (let end = now; end > now - 200 * day; end -= 7 * day) {
      const range = `start_date=${new Date(end - 7 * day).toISOString()}&end_date=${new Date(end - 1).toISOString()}`
      for (const event of (await search(api, range)).events) {
        who.add(event.who)
        oldest = event.date
      }
    }
    expect(oldest > '2025-11-20').toBe(true)
    expect(oldest < '2025-12-01').toBe(true)
    expect([...who].toSorted()).toEqual([accountIds.owner, accountIds.member, removedMember, 'TagoIO', 'TagoRUN'])
    clock += 30 * day
    await search(api)
    const left = api.db.one<{ at: number }>('SELECT min(created_at) AS at FROM audit_event')
    expect(left?.at).toBeGreaterThan(Date.parse('2025-12-19'))
  })

  test('of the seed names each thing by one kind alone', async () => {
    const api = await testEmulator({ now: () => now })
    const mixed = `SELECT resource_id FROM audit_event WHERE resource_name NOT IN ('profile', 'run')
      GROUP BY resource_id HAVING count(DISTINCT resource_name) > 1`
    expect(api.db.all(mixed)).toEqual([])
  })

  test('is the owner’s alone', async () => {
    const api = await testEmulator({ now: () => now })
    const member = await tokenOf(api, 'member', production)
    const { queryId } = await api.result<Answer>(`GET ${log}`)
    expect(await api.call(`GET ${log}`, { token: member })).toMatchObject({ http: 401 })
    expect(await api.call(`GET ${log}/${queryId}`, { token: member })).toMatchObject({ http: 401 })
    expect(await api.call(`GET /profile/${invited}/auditlog`)).toMatchObject({ http: 404 })
    expect(await api.call(`GET /profile/${sandbox}/auditlog/${queryId}`)).toMatchObject({ http: 404 })
    expect(await api.call(`GET ${log}`, { token: demoTokens.write })).toMatchObject({ http: 401 })
  })

  test('a search is forgotten after a quarter of an hour', async () => {
    let clock = now
    const api = await testEmulator({ now: () => clock })
    const { queryId } = await api.result<Answer>(`GET ${log}`)
    clock += 15 * 60_000
    expect(await api.call(`GET ${log}/${queryId}`)).toMatchObject({ http: 404, message: 'Query Not Found' })
  })

  test('the free plan has no filters', async () => {
    const api = await testEmulator({ plan: 'free', now: () => now })
    expect(await api.call(`GET ${log}?find=*edited*`)).toMatchObject({ http: 402 })
    expect(await api.call(`GET ${log}?resourceName=runuser`)).toMatchObject({ http: 402 })
    expect((await search(api, 'find=*&limit=5')).events).toHaveLength(5)
  })

  test('a fault makes a search end badly, once, as the help of npm run emulator says', async () => {
    const api = await testEmulator({ now: () => now })
    await api.result('PUT /__emulator/faults', {
      kind: 'wrong-shape',
      path: '/profile/*/auditlog/*',
      times: 1,
      body: { queryId: 'audit-query-0000000000000001', status: 'Timeout' },
    })
    const { queryId } = await api.result<Answer>(`GET ${log}`)
    expect(await api.result(`GET ${log}/${queryId}`)).toMatchObject({ status: 'Timeout' })
    expect((await search(api)).status).toBe('Complete')
  })
})
