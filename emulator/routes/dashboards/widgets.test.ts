import { describe, expect, test } from 'vitest'
import { profileIds } from '#emulator/seed/people/personas.ts'
import { analysisIds, dashboardIds, deviceIds, widgetId } from '#emulator/seed/resources/resource-ids.ts'
import { newbornEmulator, type TestEmulator } from '#emulator/testing/in-process.ts'
import { auditActions, scriptToken } from '#emulator/testing/script-token.ts'

const board = dashboardIds.overview
const body = {
  label: 'Temperature',
  type: 'display',
  display: { show_units: true },
  data: [{ origin: deviceIds.tankLevel, query: 'last_value', variables: ['temperature'] }],
  formula: 'kept as it came',
}
const create = async (api: TestEmulator, given: object = body) =>
  (await api.result<{ widget: string }>(`POST /dashboard/${board}/widget/`, given)).widget

describe('a widget (contract 17.2)', () => {
  test('is created, read with what is opaque in it, edited in part, and removed', async () => {
    const api = await newbornEmulator()
    const made = await api.call<{ widget: string }>(`POST /dashboard/${board}/widget/`, { body })
    expect(made.http).toBe(200)
    const path = `/dashboard/${board}/widget/${made.result.widget}`
    const whole = {
      id: made.result.widget,
      dashboard: board,
      realtime: true,
      analysis_run: null,
      resource: [],
      token: null,
      ...body,
    }
    expect(await api.result(`GET ${path}`)).toEqual(whole)
    expect(await api.result(`PUT ${path}`, { label: 'Temp', id: 'other', dashboard: 'other' })).toBe(
      'Successfully Updated',
    )
    expect(await api.result(`GET ${path}`)).toEqual({ ...whole, label: 'Temp' })
    const { widget_token: token } = await api.result<{ widget_token: string }>(`GET ${path}/token`)
    expect(await api.result(`GET ${path}`)).toMatchObject({ token })
    expect(await api.call('GET /info', { token })).toMatchObject({ http: 401 })
    expect(await api.result(`DELETE ${path}`)).toBe('Successfully Removed')
    expect(await api.call(`GET ${path}`)).toMatchObject({ http: 404, message: 'Widget Not Found' })
    expect(auditActions(api)).toEqual(['Widget created', 'Widget edited', 'Widget token created', 'Widget deleted'])
  })

  test('belongs to its dashboard alone', async () => {
    const api = await newbornEmulator()
    expect(await api.call(`GET /dashboard/${dashboardIds.tanks}/widget/${widgetId(1)}`)).toMatchObject({
      http: 404,
      message: 'Widget Not Found',
    })
    expect(await api.call(`GET /dashboard/nobody/widget/${widgetId(1)}`)).toMatchObject({
      http: 404,
      message: 'Dashboard Not Found',
    })
    await api.result(`PUT /profile/switch/${profileIds.shared}`)
    expect(await api.call(`GET /data/${board}/${widgetId(1)}`)).toMatchObject({ http: 404 })
  })

  test('a dashboard holds at most 50', async () => {
    const api = await newbornEmulator()
    for (let made = 4; made < 50; made += 1) await create(api)
    expect(await api.call(`POST /dashboard/${board}/widget/`, { body })).toMatchObject({
      http: 400,
      message: 'You have exceeded the maximum limit of Widgets (50)',
    })
  })

  test('a script needs create and edit to add one, delete and edit to remove one', async () => {
    const api = await newbornEmulator()
    const tuple = ['dashboard', 'tag.key', 'team', 'tag.value', 'operations']
    const token = await scriptToken(api, ['create'], tuple)
    expect(await api.call(`POST /dashboard/${board}/widget/`, { token, body })).toMatchObject({ http: 401 })
    await scriptToken(api, ['edit'], tuple)
    expect(await api.call(`POST /dashboard/${board}/widget/`, { token, body })).toMatchObject({ http: 200 })
    expect(await api.call(`DELETE /dashboard/${board}/widget/${widgetId(1)}`, { token })).toMatchObject({ http: 401 })
    await scriptToken(api, ['delete'], tuple)
    expect(await api.call(`DELETE /dashboard/${board}/widget/${widgetId(1)}`, { token })).toMatchObject({ http: 200 })
    expect(await api.call(`GET /data/${board}/${widgetId(2)}`, { token })).toMatchObject({ http: 401 })
  })
})

describe('what widgets show and send', () => {
  interface Shown {
    widget: { id: string }
    data: Record<string, { result: { variable: string; value: unknown; id: string }[] }>
  }

  test('entry by entry, counted as output of dashboards', async () => {
    const api = await newbornEmulator()
    const shown = await api.result<Shown>(`GET /data/${board}/${widgetId(2)}`)
    expect(shown.widget.id).toBe(widgetId(2))
    expect(Object.values(shown.data).map(({ result }) => result.length)).toEqual([48, 48])
    expect(api.db.one(`SELECT sum(amount) AS n FROM usage WHERE service = 'dashboard_output'`)).toEqual({ n: 96 })
    const page = await api.result<Shown>(
      `GET /data/${board}/${widgetId(2)}?page=2&amount=20&overwrite[start_date]=2 days`,
    )
    expect(page.data['0']?.result).toEqual(shown.data['0']?.result.slice(20, 40))
    const none = await api.result<Shown>(
      `GET /data/${board}/${widgetId(2)}?overwrite[end_date]=2020-01-01&overwrite[start_date]=2019-01-01`,
    )
    expect(none.data['0']?.result).toEqual([])
    await api.result(`DELETE /device/${deviceIds.southPump}`)
    expect((await api.result<Shown>(`GET /data/${board}/${widgetId(2)}`)).data['1']).toEqual({ result: [] })
  })

  test('a form stores what it sends and starts its analysis', async () => {
    const api = await newbornEmulator()
    const widget = widgetId(10)
    const at = `/data/${dashboardIds.maintenance}/${widget}`
    const record = { origin: deviceIds.stationController, variable: 'request', value: 'It hums' }
    const before = await api.result<{ last_run: string }>(`GET /analysis/${analysisIds.relay}`)
    expect(await api.result(`POST ${at}?bypass_bucket=false`, record)).toEqual(['1 Data Added'])
    const after = await api.result<{ last_run: string }>(`GET /analysis/${analysisIds.relay}`)
    expect(after.last_run > before.last_run).toBe(true)
    const { data } = await api.result<Shown>(`GET ${at}`)
    const stored = data['0']?.result[0]
    expect(stored).toMatchObject({ variable: 'request', value: 'It hums' })
    expect(await api.result(`PUT ${at}/data`, { ...record, id: stored?.id, value: 'It hums loudly' })).toBe(
      'Device Data Updated',
    )
    expect((await api.result<Shown>(`GET ${at}`)).data['0']?.result[0]?.value).toBe('It hums loudly')
    expect(await api.result(`DELETE ${at}?ids[0]=${stored?.id}:${deviceIds.stationController}`)).toBe(
      'Successfully Removed',
    )
    expect((await api.result<Shown>(`GET ${at}`)).data['0']?.result).toEqual([])
    expect(await api.result(`POST ${at}?bypass_bucket=true`, record)).toEqual([])
    expect((await api.result<Shown>(`GET ${at}`)).data['0']?.result).toEqual([])
    expect(await api.call(`POST ${at}`, { body: { ...record, origin: 'nobody' } })).toMatchObject({
      http: 404,
      message: 'Device Not Found',
    })
    expect(await api.call(`DELETE ${at}?ids=lonely`)).toMatchObject({ http: 400 })
  })

  test('a table of devices renames them and sets tags and parameters', async () => {
    const api = await newbornEmulator()
    const device = deviceIds.northPump1
    const change = {
      device,
      name: 'Pump one',
      active: false,
      'tags.site': 'depot',
      'tags.new': 'x',
      'param.pressure_limit': '7',
      'param.extra': 'y',
    }
    expect(await api.result(`PUT /data/${board}/${widgetId(4)}/resource`, change)).toBe('Resource Updated')
    expect(await api.result(`GET /device/${device}`)).toMatchObject({
      name: 'Pump one',
      active: false,
      tags: [
        { key: 'organization_id', value: 'harborline' },
        { key: 'asset', value: 'pump' },
        { key: 'site', value: 'depot' },
        { key: 'new', value: 'x' },
      ],
    })
    expect(await api.result(`GET /device/${device}/params`)).toMatchObject([
      { key: 'report_interval', value: '600' }, { key: 'pressure_limit', value: '7' }, { key: 'speed_setpoint' }, { key: 'extra', value: 'y' },
    ]) // prettier-ignore
    expect(await api.call(`PUT /data/${board}/${widgetId(4)}/resource`, { body: { device: 'nobody' } })).toMatchObject({
      http: 404,
    })
  })
})
