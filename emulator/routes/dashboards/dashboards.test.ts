import { describe, expect, test } from 'vitest'
import { profileIds } from '#emulator/seed/people/personas.ts'
import { analysisIds, dashboardIds, deviceIds, widgetId } from '#emulator/seed/resources/resource-ids.ts'
import { newbornEmulator, type TestEmulator } from '#emulator/testing/in-process.ts'
import { auditActions, scriptToken } from '#emulator/testing/script-token.ts'

interface Dashboard {
  id: string
  label: string
  arrangement: { widget_id: string; x: number }[]
  tags: object[]
  last_access: string | null
  updated_at: string
}

const read = (api: TestEmulator, id: string) => api.result<Dashboard>(`GET /dashboard/${id}`)
const labels = async (api: TestEmulator, query: string, token?: string) =>
  (await api.call<Dashboard[]>(`GET /dashboard?fields[0]=label&${query}`, token ? { token } : {})).result.map(
    ({ label }) => label,
  )

describe('a dashboard (contract 17.1)', () => {
  test('is created by its label, and read back whole', async () => {
    const now = Date.parse('2026-05-20T12:00:00.000Z')
    const api = await newbornEmulator({ now: () => now })
    const made = await api.call<{ dashboard: string }>('POST /dashboard', {
      body: { label: 'Plant', type: 'dashboard', tags: [{ key: 'team', value: 'ops' }] },
    })
    expect(made.http).toBe(201)
    const id = made.result.dashboard
    expect(await read(api, id)).toEqual({
      id, profile: profileIds.production, label: 'Plant', type: 'dashboard', visible: true, tags: [{ key: 'team', value: 'ops' }],
      arrangement: [], tabs: [], group_by: [], icon: {}, background: {}, blueprint_devices: [], theme: {}, setup: {}, last_access: null,
      created_at: '2026-05-20T12:00:00.000Z', updated_at: '2026-05-20T12:00:00.000Z',
    }) // prettier-ignore
    const arrangement = [{ widget_id: 'w', x: 0.5, y: 0, width: 2, height: 3, tab: null, minW: 1 }]
    expect(await api.result(`PUT /dashboard/${id}`, { label: 'Plant 2', arrangement })).toBe('Successfully Updated')
    expect(await read(api, id)).toMatchObject({ label: 'Plant 2', arrangement, tags: [{ key: 'team', value: 'ops' }] })
    expect(await api.result('GET /tags/keys/dashboard')).toContain('team')
  })

  test('is listed by label; asking for a name gives none', async () => {
    const api = await newbornEmulator()
    expect(await labels(api, '')).toEqual([
      'Archive 2022',
      'Customer meters',
      'Maintenance requests and pump alignment, for contractors working on site',
      'Plant overview',
      'Tank levels',
    ])
    expect(await labels(api, 'orderBy=label,desc&amount=1')).toEqual(['Tank levels'])
    expect(await labels(api, 'filter[label]=*TANK*&filter[visible]=true')).toEqual(['Tank levels'])
    expect(await labels(api, 'filter[visible]=false')).toEqual(['Archive 2022'])
    expect(Object.keys((await api.result<object[]>('GET /dashboard'))[0] ?? {})).toEqual(['id'])
    expect(await api.call('GET /dashboard?orderBy=last_access,asc')).toMatchObject({ http: 400 })
  })

  test('is deleted with its widgets, unless a tag protects it', async () => {
    const api = await newbornEmulator()
    expect(await api.call(`DELETE /dashboard/${dashboardIds.meters}`)).toMatchObject({
      http: 400,
      message: 'Billing reads this dashboard every night: ask them before deleting',
    })
    await api.result(`GET /dashboard/${dashboardIds.overview}/widget/${widgetId(1)}/token`)
    expect(await api.result(`DELETE /dashboard/${dashboardIds.overview}`)).toBe('Successfully Removed')
    expect(await api.call(`GET /dashboard/${dashboardIds.overview}`)).toMatchObject({
      http: 404,
      message: 'Dashboard Not Found',
    })
    expect(api.db.all('SELECT id FROM resource WHERE parent = ?', [dashboardIds.overview])).toEqual([])
    expect(api.db.one(`SELECT 1 FROM token WHERE type = 'widget'`)).toBeUndefined()
  })

  test('a copy has its own widgets, arranged alike', async () => {
    const api = await newbornEmulator()
    const original = await read(api, dashboardIds.overview)
    const copy = await api.call<{ dashboard_id: string }>(`POST /dashboard/${dashboardIds.overview}/duplicate`, {
      body: { new_label: 'Copy' },
    })
    expect(copy.http).toBe(201)
    const made = await read(api, copy.result.dashboard_id)
    expect(made).toMatchObject({ label: 'Copy', tags: original.tags, last_access: null })
    expect(made.arrangement.map(({ x }) => x)).toEqual(original.arrangement.map(({ x }) => x))
    for (const { widget_id } of made.arrangement) {
      expect(original.arrangement.map((place) => place.widget_id)).not.toContain(widget_id)
      expect(await api.result(`GET /dashboard/${made.id}/widget/${widget_id}`)).toMatchObject({
        id: widget_id,
        dashboard: made.id,
      })
    }
    expect(await read(api, dashboardIds.overview)).toEqual(original)
    expect(await api.result<object>(`POST /dashboard/${dashboardIds.archive}/duplicate`)).toMatchObject({
      message: 'Copy sent',
    })
    expect(await labels(api, 'filter[label]=Archive*')).toEqual(['Archive 2022', 'Archive 2022 (copy)'])
  })

  test('the plan limits how many there are, copies included (402)', async () => {
    const api = await newbornEmulator({ plan: 'free' })
    const message = 'You have exceeded the maximum limit of Dashboards (5). Please upgrade you plan or contact support.'
    expect(await api.call('POST /dashboard', { body: { label: 'x' } })).toEqual({ http: 402, status: false, message })
    expect(await api.call(`POST /dashboard/${dashboardIds.archive}/duplicate`)).toMatchObject({ http: 402 })
    expect(await labels(api, '')).toHaveLength(5)
  })

  test('is shared with the public only where there is an anonymous user, by a token good for nothing else', async () => {
    const api = await newbornEmulator()
    const share = (id: string) =>
      api.call<{ token: string; expire_time: string }>(`GET /dashboard/${id}/share/public?expire_time=1 day`)
    const { result } = await share(dashboardIds.overview)
    expect(Date.parse(result.expire_time)).toBeGreaterThan(Date.now())
    expect(await api.call('GET /info', { token: result.token })).toMatchObject({ http: 401 })
    expect(await api.call(`GET /dashboard/${dashboardIds.overview}/share/public?expire_time=soon`)).toMatchObject({
      http: 400,
      message: 'Invalid date',
    })
    await api.result(`PUT /profile/switch/${profileIds.sandbox}`)
    const { dashboard } = await api.result<{ dashboard: string }>('POST /dashboard', { label: 'Alone' })
    expect(await share(dashboard)).toMatchObject({
      http: 400,
      message: 'An anonymous user is needed to share a dashboard',
    })
    expect(auditActions(api)).toEqual(['Dashboard shared', 'Token transferred', 'Dashboard created'])
  })

  test('knows the devices and analyses its widgets use, buttons and form fields included', async () => {
    const api = await newbornEmulator()
    expect(await api.result(`GET /dashboard/${dashboardIds.overview}/devices`)).toEqual(
      [deviceIds.northPump1, deviceIds.northPump2, deviceIds.southPump, deviceIds.intakeFlow].map((id) => ({
        id,
        bucket: id,
        name: expect.any(String),
      })),
    )
    expect(await api.result(`GET /dashboard/${dashboardIds.overview}/analysis`)).toEqual([
      { id: analysisIds.report, name: 'Nightly report' },
    ])
    expect(await api.result(`GET /dashboard/${dashboardIds.maintenance}/analysis`)).toEqual([
      { id: analysisIds.relay, name: 'Alarm relay' },
    ])
    await api.result(`DELETE /device/${deviceIds.southPump}`)
    expect(await api.result(`GET /dashboard/${dashboardIds.overview}/devices`)).toHaveLength(3)
  })

  test('people of the portal see what policies grant them, and leave a trace when they open it', async () => {
    const api = await newbornEmulator()
    const { user } = await api.result<{ user: string }>('POST /run/users', {
      name: 'Nova', email: 'nova@test.example', password: 'Testing_01', timezone: 'UTC', active: true, tags: [{ key: 'site', value: 'hilltop-tank' }],
    }) // prettier-ignore
    const { token } = await api.result<{ token: string }>(`GET /run/users/${user}/login`)
    expect(await labels(api, '', token)).toEqual([])
    await api.result('POST /am', {
      name: '[RUN] - Own site', targets: [['run_user', 'tag_match', 'site']],
      permissions: [{ effect: 'allow', action: ['access'], resource: ['dashboard', 'tag_match', 'site'] }],
    }) // prettier-ignore
    expect(await labels(api, '', token)).toEqual(['Tank levels'])
    const before = await read(api, dashboardIds.tanks)
    expect(await api.call(`GET /dashboard/${dashboardIds.tanks}`, { token })).toMatchObject({ http: 200 })
    const after = await read(api, dashboardIds.tanks)
    expect(after.last_access ?? '').not.toBe(before.last_access)
    expect(after.updated_at).toBe(before.updated_at)
    expect(await api.call(`GET /dashboard/${dashboardIds.overview}`, { token })).toMatchObject({ http: 401 })
    expect(await api.call(`PUT /dashboard/${dashboardIds.tanks}`, { token, body: {} })).toMatchObject({ http: 401 })
  })

  test('scripts need the grant of each operation', async () => {
    const api = await newbornEmulator()
    const token = await scriptToken(api, ['duplicate', 'related_devices'], ['dashboard', 'id', dashboardIds.tanks])
    const ask = async (route: string) => (await api.call(route, { token })).http
    expect(await ask(`POST /dashboard/${dashboardIds.tanks}/duplicate`)).toBe(201)
    expect(await ask(`GET /dashboard/${dashboardIds.tanks}/devices`)).toBe(200)
    expect(await ask(`GET /dashboard/${dashboardIds.tanks}/analysis`)).toBe(401)
    expect(await ask(`GET /dashboard/${dashboardIds.meters}/devices`)).toBe(401)
    expect(await ask(`GET /dashboard/${dashboardIds.tanks}/share/public`)).toBe(401)
  })

  test.each([
    [{}, "'label':[{'message':'Required'}]"],
    [{ label: '' }, "'label':"],
    [{ label: 'x', arrangement: [{ widget_id: 'w' }] }, "'arrangement':"],
    [{ label: 'x', tabs: 'none' }, "'tabs':"],
  ])('%j is refused and makes nothing', async (body, message) => {
    const api = await newbornEmulator()
    const answer = await api.call('POST /dashboard', { body })
    expect(answer).toMatchObject({ http: 400 })
    expect(answer.message).toContain(message)
    expect(await labels(api, '')).toHaveLength(5)
  })
})
