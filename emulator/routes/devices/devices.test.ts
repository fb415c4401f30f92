import { describe, expect, test } from 'vitest'
import { profileIds } from '#emulator/seed/people/personas.ts'
import { deviceIds, deviceToken } from '#emulator/seed/resources/resource-ids.ts'
import { newbornEmulator, type TestEmulator } from '#emulator/testing/in-process.ts'
import { auditActions, scriptToken } from '#emulator/testing/script-token.ts'

const press = { name: 'Press 7', connector: '62333bd36977fc001a290001', network: '62336c32ab6e0d0012e00001' }
interface Created {
  device_id: string
  bucket_id: string
  token: string
}
const create = (api: TestEmulator, body: object = {}) => api.result<Created>('POST /device', { ...press, ...body })
const names = async (api: TestEmulator, query: string, token?: string) =>
  (await api.call<{ name: string }[]>(`GET /device?${query}`, token ? { token } : {})).result.map(({ name }) => name)

describe('a device (contract 13)', () => {
  test('is created with a token of its own, and read back whole', async () => {
    const now = Date.parse('2026-05-20T12:00:00.000Z')
    const api = await newbornEmulator({ now: () => now })
    const answer = await api.call<Created>('POST /device', {
      body: {
        ...press,
        description: 'Simulates a press',
        tags: [{ key: 'site', value: 'lab' }],
        configuration_params: [{ key: 'interval', value: '600' }],
        serie_number: 'SN-1',
        parse_function: 'payload = []',
      },
    })
    expect(answer.http).toBe(201)
    const { device_id: id, bucket_id, token } = answer.result
    expect(bucket_id).toBe(id)
    const whole = {
      id,
      profile: profileIds.production,
      name: 'Press 7',
      description: 'Simulates a press',
      type: 'mutable',
      active: true,
      visible: true,
      connector: press.connector,
      network: press.network,
      payload_decoder: btoa('payload = []'),
      rpm: null,
      tags: [{ key: 'site', value: 'lab' }],
      bucket: { id, name: 'Press 7' },
      last_input: null,
      last_output: null,
      created_at: '2026-05-20T12:00:00.000Z',
      updated_at: '2026-05-20T12:00:00.000Z',
    }
    expect(await api.result(`GET /device/${id}`)).toEqual(whole)
    expect((await api.call('GET /info', { token })).result).toEqual(whole)
    expect(await api.result(`GET /device/${id}/params`)).toMatchObject([{ key: 'interval', value: '600', sent: false }])
    expect(await names(api, 'serial=SN-1')).toEqual(['Press 7'])
    expect(await api.result('GET /tags/keys/device')).toContain('site')
  })

  test('an edit leaves alone what it does not name, and never the type', async () => {
    const api = await newbornEmulator()
    const id = deviceIds.tankLevel
    const before = await api.result<{ updated_at: string }>(`GET /device/${id}`)
    expect(
      await api.result(`PUT /device/${id}`, {
        type: 'mutable',
        chunk_period: 'week',
        visible: false,
        chunk_retention: 5,
      }),
    ).toBe('Successfully Updated')
    const after = await api.result<{ updated_at: string }>(`GET /device/${id}`)
    expect(after).toEqual({ ...before, visible: false, chunk_retention: 5, updated_at: after.updated_at })
    expect(await api.result(`PUT /device/${id}`, {})).toBe('Successfully Updated')
    await api.result(`PUT /device/${id}`, {
      tags: [{ key: 'a', value: 'b' }],
      serie_number: 'NEW-9',
      configuration_params: [],
    })
    expect(await api.result(`GET /device/${id}`)).toMatchObject({ tags: [{ key: 'a', value: 'b' }] })
    expect(await api.result(`GET /device/${id}/params`)).toEqual([])
    expect(await names(api, 'serial=NEW-9')).toEqual(['Hilltop tank level'])
  })

  test.each([
    [{ connector: 'x' }, "'connector':[{'message':'Invalid id'}]"],
    [{ name: '' }, "'name':"],
    [{ type: 'legacy' }, "'type':[{'message':'Invalid enum value'}]"],
    [{ type: 'immutable' }, "{'chunk_period':[{'message':'Required'}],'chunk_retention':[{'message':'Required'}]}"],
    [{ type: 'immutable', chunk_period: 'day', chunk_retention: 32 }, "'chunk_retention':"],
    [{ type: 'hybrid', chunk_period: 'day', chunk_retention: 3 }, "'mutable_variable_regex':[{'message':'Required'}]"],
    [
      { type: 'hybrid', chunk_period: 'day', chunk_retention: 3, mutable_variable_regex: '(' },
      'Invalid regular expression',
    ],
    [{ tags: Array.from({ length: 31 }, () => ({ key: 'a', value: 'b' })) }, 'at most 30'],
    [{ configuration_params: Array.from({ length: 61 }, () => ({ key: 'a', value: 'b' })) }, 'at most 60'],
  ])('%j is refused and makes nothing', async (body, message) => {
    const api = await newbornEmulator()
    const answer = await api.call('POST /device', { body: { ...press, ...body } })
    expect(answer).toMatchObject({ http: 400, status: false })
    expect(answer.message).toContain(message)
    expect(await names(api, 'amount=100&filter[name]=Press*')).toEqual([])
    expect(auditActions(api)).toEqual([])
  })

  test('is deleted with data and tokens, unless a tag protects it', async () => {
    const api = await newbornEmulator()
    expect(await api.call(`DELETE /device/${deviceIds.intakeFlow}`)).toMatchObject({
      http: 400,
      message: 'The intake is metered for the river authority: ask the operations desk first',
    })
    expect(await api.result(`DELETE /device/${deviceIds.tankLevel}`)).toBe('Successfully Removed')
    expect(await api.call(`GET /device/${deviceIds.tankLevel}`)).toMatchObject({
      http: 404,
      message: 'Device Not Found',
    })
    expect(await api.call('GET /info', { token: deviceToken(deviceIds.tankLevel) })).toMatchObject({ http: 401 })
    expect(api.db.one('SELECT 1 FROM device_data WHERE device = ?', [deviceIds.tankLevel])).toBeUndefined()
    expect(auditActions(api)).toEqual(['Device deleted'])
  })

  test('the plan limits how many there are (402)', async () => {
    const api = await newbornEmulator({ plan: 'free' })
    expect(await api.call('POST /device', { body: press })).toEqual({
      http: 402,
      status: false,
      message: 'You have exceeded the maximum limit of Devices (5). Please upgrade you plan or contact support.',
    })
    await api.result(`PUT /profile/switch/${profileIds.sandbox}`)
    for (let made = 0; made < 5; made += 1) await create(api)
    expect(await api.call('POST /device', { body: press })).toMatchObject({ http: 402 })
  })

  test('another profile’s device does not exist', async () => {
    const api = await newbornEmulator()
    await api.result(`PUT /profile/switch/${profileIds.shared}`)
    for (const route of [
      'GET /device/:id',
      'PUT /device/:id',
      'DELETE /device/:id',
      'GET /device/:id/data',
      'GET /device/token/:id',
    ]) {
      expect(await api.call(route.replace(':id', deviceIds.tankLevel))).toMatchObject({
        http: 404,
        message: 'Device Not Found',
      })
    }
    expect(await names(api, 'orderBy=name,desc')).toEqual([
      'Valley weather mast',
      'Valley reservoir level',
      'Booster pump',
    ])
  })
})

describe('the list of devices', () => {
  test('gives id, tags, connector and network whatever is asked for, and names on request', async () => {
    const api = await newbornEmulator()
    const [row] = await api.result<object[]>(
      'GET /device?fields[0]=name&filter[name]=*tank level&resolveBucketName=true&resolveConnectorName=true',
    )
    expect(Object.keys(row ?? {}).sort()).toEqual([
      'bucket_name',
      'connector',
      'connector_name',
      'id',
      'name',
      'network',
      'network_name',
      'tags',
    ])
    expect(row).toMatchObject({ bucket_name: 'Hilltop tank level', connector_name: 'Tank level sensor (fictional)' })
  })

  test('filters by what the contract names, together', async () => {
    const api = await newbornEmulator()
    expect(await names(api, 'filter[active]=false')).toEqual(['North plant pump 2'])
    expect(await names(api, 'filter[visible]=false')).toEqual(['Customer meter 0002'])
    expect(
      await names(
        api,
        'filter[connector]=62333bd36977fc001a290003&filter[tags][0][key]=asset&filter[tags][0][value]=TANK',
      ),
    ).toEqual(['Hilltop tank level'])
    expect(
      await names(
        api,
        `filter[id][0]=${deviceIds.gateway}&filter[id][1]=${deviceIds.labBench}&filter[created_at]=30 day`,
      ),
    ).toEqual(['Lab pH bench'])
  })

  test('orders by last input, those never heard from last both ways', async () => {
    const api = await newbornEmulator()
    const up = await names(api, 'orderBy=last_input,asc')
    const down = await names(api, 'orderBy=last_input,desc')
    expect(down[0]).toBe('Hilltop tank level')
    expect(up[0]).toBe('Customer meter 0002')
    for (const rows of [up, down]) expect(rows.slice(-2).sort()).toEqual(['Depot LoRaWAN gateway', 'Lab pH bench'])
    expect(await api.call('GET /device?orderBy=type,asc')).toMatchObject({
      http: 400,
      message: 'Invalid orderBy parameter',
    })
  })

  test('shows a script what policies grant it, minus nothing, and is empty without a grant', async () => {
    const api = await newbornEmulator()
    const token = await scriptToken(api, ['access'], ['device', 'tag_match', 'organization_id'])
    // The analysis carries organization_id harborline.
    expect((await names(api, '', token)).sort()).toEqual([
      'Depot LoRaWAN gateway', 'North plant pump 1', 'North plant pump 2', 'River intake flow meter', 'River intake turbidity probe',
    ]) // prettier-ignore
    expect(await api.call(`GET /device/${deviceIds.gateway}`, { token })).toMatchObject({ http: 200 })
    expect(await api.call(`GET /device/${deviceIds.tankLevel}`, { token })).toMatchObject({
      http: 401,
      message: 'Authorization Denied',
    })
    expect(await api.call(`PUT /device/${deviceIds.gateway}`, { token, body: {} })).toMatchObject({ http: 401 })
    expect(await api.call('POST /device', { token, body: press })).toMatchObject({ http: 401 })
    expect(await api.call('GET /action', { token })).toMatchObject({ http: 200, result: [] })
  })

  test('a script may create what its grant’s tag names', async () => {
    const api = await newbornEmulator()
    const token = await scriptToken(api, ['create'], ['device', 'tag.key', 'site', 'tag.value', 'lab'])
    expect(await api.call('POST /device', { token, body: press })).toMatchObject({ http: 401 })
    expect(
      await api.call('POST /device', { token, body: { ...press, tags: [{ key: 'site', value: 'lab' }] } }),
    ).toMatchObject({ http: 201 })
  })
})
