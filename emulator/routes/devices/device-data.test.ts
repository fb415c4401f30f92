import { describe, expect, test } from 'vitest'
import { profileIds } from '#emulator/seed/people/personas.ts'
import { deviceIds, deviceToken } from '#emulator/seed/resources/resource-ids.ts'
import { countProfileData } from '#emulator/store/device-data.ts'
import { newbornEmulator, type TestEmulator } from '#emulator/testing/in-process.ts'
import { auditActions, scriptToken } from '#emulator/testing/script-token.ts'

interface Sample {
  id: string
  variable: string
  value: unknown
  time: string
  group: string
}

const bench = deviceToken(deviceIds.labBench)
const send = (api: TestEmulator, body: unknown, token = bench) => api.call<string>('POST /data', { token, body })
const read = async (api: TestEmulator, query = '', token = bench) =>
  (await api.call<Sample[]>(`GET /data?${query}`, { token })).result
const used = (api: TestEmulator, service: string) =>
  api.db.one<{ n: number | null }>('SELECT sum(amount) AS n FROM usage WHERE service = ? AND profile = ?', [
    service,
    profileIds.production,
  ])?.n ?? 0

describe('data of a device (contract 13.1)', () => {
  test('what a device sends is read back, newest first, and says when it was last heard from', async () => {
    const now = Date.parse('2026-05-20T12:00:00.000Z')
    const api = await newbornEmulator({ now: () => now })
    const before = countProfileData(api.db, profileIds.production)
    expect(
      await send(api, { variable: 'ph', value: 7.1, unit: 'pH', location: { lat: 42.29, lng: -85.62 } }),
    ).toMatchObject({
      http: 200,
      result: '1 Data Added',
    })
    await send(api, [
      { variable: 'note', value: 'calibrated', time: '2026-05-19 08:30:00', serie: 'g1', metadata: { by: 'Ada' } },
      {
        variable: 'on',
        value: true,
        time: '2026-05-18T08:30:00+02:00',
        location: { type: 'Point', coordinates: [1, 2] },
      },
    ])
    const rows = await read(api)
    expect(rows).toEqual([
      { id: rows[0]?.id, device: deviceIds.labBench, variable: 'ph', value: 7.1, unit: 'pH', group: rows[0]?.group, time: '2026-05-20T12:00:00.000Z', created_at: '2026-05-20T12:00:00.000Z', location: { type: 'Point', coordinates: [-85.62, 42.29] } },
      { id: rows[1]?.id, device: deviceIds.labBench, variable: 'note', value: 'calibrated', group: 'g1', time: '2026-05-19T08:30:00.000Z', created_at: '2026-05-20T12:00:00.000Z', metadata: { by: 'Ada' } },
      { id: rows[2]?.id, device: deviceIds.labBench, variable: 'on', value: true, group: rows[2]?.group, time: '2026-05-18T06:30:00.000Z', created_at: '2026-05-20T12:00:00.000Z', location: { type: 'Point', coordinates: [1, 2] } },
    ]) // prettier-ignore
    expect(rows[0]?.group).toMatch(/^[0-9a-f]{24}$/)
    expect(await api.result(`GET /device/${deviceIds.labBench}`)).toMatchObject({
      last_input: '2026-05-20T12:00:00.000Z',
      updated_at: '2026-05-02T12:00:00.000Z',
    })
    expect(await api.result(`GET /device/${deviceIds.labBench}/data_amount`)).toBe(3)
    expect(countProfileData(api.db, profileIds.production)).toBe(before + 3)
    expect([used(api, 'input'), used(api, 'output')]).toEqual([3, 3])
  })

  test('by id, a profile token reads but may not send; a script may where it is granted', async () => {
    const api = await newbornEmulator()
    const route = `/device/${deviceIds.labBench}/data`
    expect(await api.call(`POST ${route}`, { body: [{ variable: 'x', value: 1 }] })).toMatchObject({ http: 401 })
    const token = await scriptToken(api, ['send_data'], ['device', 'id', deviceIds.labBench])
    expect(await api.call(`POST ${route}`, { token, body: [{ variable: 'x', value: 1 }] })).toMatchObject({
      result: '1 Data Added',
    })
    expect(await api.call(`GET ${route}`, { token })).toMatchObject({ http: 401 })
    expect(await api.result(`GET ${route}`)).toMatchObject([{ variable: 'x', value: 1 }])
    expect(await api.call('GET /data')).toMatchObject({ http: 401 })
  })

  test('records of a mutable device are edited in part and deleted by query', async () => {
    const api = await newbornEmulator()
    await send(api, [
      { variable: 'a', value: 1, unit: 'C' },
      { variable: 'b', value: 2 },
      { variable: 'b', value: 3 },
    ])
    const rows = await read(api, 'variables=a')
    const id = rows[0]?.id
    expect(
      (await api.call('PUT /data', { token: bench, body: [{ id, value: 20, metadata: { seen: 1 } }] })).result,
    ).toBe('1 item(s) updated')
    expect(await read(api, 'variables=a')).toMatchObject([{ value: 20, unit: 'C', metadata: { seen: 1 } }])
    expect(await api.result(`PUT /device/${deviceIds.labBench}/data`, { id, unit: null, group: 'g' })).toBe(
      '1 item(s) updated',
    )
    expect(await read(api, 'groups=g')).toEqual([expect.not.objectContaining({ unit: 'C' })])
    expect(
      await api.call(`PUT /device/${deviceIds.labBench}/data`, { body: { id: 'unknown', value: 1 } }),
    ).toMatchObject({ http: 404, message: 'Data Not Found' })
    const edits = Array.from({ length: 26 }, () => ({ id, value: 1 }))
    expect(await api.call(`PUT /device/${deviceIds.labBench}/data`, { body: edits })).toMatchObject({
      http: 400,
      message: 'You have exceeded the maximum number of 25 items in a single request',
    })
    expect((await api.call('DELETE /data?variables[0]=b&qty=1', { token: bench })).result).toBe('1 Data Removed')
    expect((await read(api)).map(({ value }) => value)).toEqual([2, 20])
    expect(await api.result(`DELETE /device/${deviceIds.labBench}/data?ids[0]=${id}`)).toBe('1 Data Removed')
    expect(await api.result(`POST /device/${deviceIds.labBench}/empty`)).toBe('Data Successfully Removed')
    expect(await read(api)).toEqual([])
    expect(auditActions(api)).toEqual([
      'Device data added', 'Device data edited', 'Device data edited', 'Device data removed', 'Device data removed', 'Device data emptied',
    ]) // prettier-ignore
  })

  test('a delete without a query takes the last 15', async () => {
    const api = await newbornEmulator()
    await send(
      api,
      Array.from({ length: 20 }, (_, value) => ({ variable: 'n', value })),
    )
    expect(await api.result(`DELETE /device/${deviceIds.labBench}/data`)).toBe('15 Data Removed')
    expect((await read(api, 'ordination=ascending')).map(({ value }) => value)).toEqual([0, 1, 2, 3, 4])
  })

  test.each([
    [{ value: 1 }, "'0':"],
    [{ variable: 'x', value: { a: 1 } }, 'Invalid value'],
    [{ variable: 'x', location: { lat: 91, lng: 0 } }, 'Invalid location'],
    [{ variable: 'x', time: 'soon' }, 'Invalid date'],
    [[], 'at least 1'],
  ])('%j is refused and adds nothing', async (body, message) => {
    const api = await newbornEmulator()
    const answer = await send(api, body)
    expect(answer).toMatchObject({ http: 400, status: false })
    expect(answer.message).toContain(message)
    expect(await read(api)).toEqual([])
    expect(used(api, 'input')).toBe(0)
  })

  test('a device that is off refuses data', async () => {
    const api = await newbornEmulator()
    expect(await send(api, { variable: 'x', value: 1 }, deviceToken(deviceIds.northPump2))).toMatchObject({
      http: 400,
      message: 'Device not found or inactive',
    })
  })

  test('a mutable device is full at 50 000', async () => {
    const api = await newbornEmulator()
    api.db.run(
      `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 49999)
       INSERT INTO device_data (id, profile, device, variable, grp, time, created_at, mutable)
       SELECT 'filler' || i, ?, ?, 'x', 'g', i, i, 1 FROM n`,
      [profileIds.production, deviceIds.labBench],
    )
    expect(await send(api, { variable: 'x', value: 1 })).toMatchObject({ http: 200 })
    expect(await send(api, { variable: 'x', value: 1 })).toMatchObject({
      http: 400,
      message: 'The device has reached the limit of 50000 data registers',
    })
  })
})

describe('immutable and hybrid devices', () => {
  const now = Date.parse('2026-05-20T12:00:00.000Z')

  test('an immutable one refuses edits, deletes, ids and times it does not keep, but can be emptied', async () => {
    const api = await newbornEmulator({ now: () => now })
    const device = `/device/${deviceIds.tankLevel}`
    const token = deviceToken(deviceIds.tankLevel)
    const [row] = await api.result<Sample[]>(`GET ${device}/data`)
    expect(await api.call(`PUT ${device}/data`, { body: { id: row?.id, value: 1 } })).toMatchObject({
      http: 400,
      message: 'You cannot edit data on immutable device',
    })
    expect(await api.call(`DELETE ${device}/data`)).toMatchObject({
      http: 400,
      message: 'Data in immutable devices cannot be deleted',
    })
    expect(await api.call(`GET ${device}/data?ids=${row?.id}`)).toMatchObject({ http: 400 })
    for (const [time, http] of [['2026-04-18T23:59:59Z', 400], ['2026-04-19T00:00:00Z', 200], ['2026-05-21T23:59:59Z', 200], ['2026-05-22T00:00:00Z', 400]] as const) {
      expect([time, (await send(api, { variable: 'level', value: 1, time }, token)).http]).toEqual([time, http])
    } // prettier-ignore
    expect(await send(api, { variable: 'level', value: 1, time: '2020-01-01' }, token)).toMatchObject({
      message: 'Time must be between 2026-04-19 and 2026-05-21',
    })
    expect(await api.result(`GET ${device}/data_amount`)).toBe(98)
    await api.result(`POST ${device}/empty`)
    expect(await api.result(`GET ${device}/data_amount`)).toBe(0)
  })

  test('chunks follow from the data, and go one by one', async () => {
    const api = await newbornEmulator({ now: () => now })
    const device = `/device/${deviceIds.tankLevel}`
    await send(
      api,
      [
        { variable: 'level', value: 1, time: '2026-05-01T23:59:59.999Z' },
        { variable: 'level', value: 2, time: '2026-05-02' },
      ],
      deviceToken(deviceIds.tankLevel),
    )
    const chunks = await api.result<{ id: string; from: string; to: string; amount: number }[]>(`GET ${device}/chunk`)
    expect(chunks.slice(0, 2)).toMatchObject([
      { amount: 1, from: '2026-05-01T00:00:00.000Z', to: '2026-05-02T00:00:00.000Z' },
      { amount: 1, from: '2026-05-02T00:00:00.000Z', to: '2026-05-03T00:00:00.000Z' },
    ])
    expect(chunks.reduce((sum, { amount }) => sum + amount, 0)).toBe(98)
    expect(await api.result(`DELETE ${device}/chunk/${chunks[0]?.id}`)).toBe(`Chunk ${chunks[0]?.id} deleted`)
    expect(await api.call(`DELETE ${device}/chunk/${chunks[0]?.id}`)).toMatchObject({
      http: 404,
      message: 'Chunk Not Found',
    })
    expect(await api.result(`GET ${device}/data_amount`)).toBe(97)
    expect(await api.call(`GET /device/${deviceIds.labBench}/chunk`)).toMatchObject({ http: 400 })
  })

  test('a hybrid one edits what its expression names and keeps the rest', async () => {
    const api = await newbornEmulator({ now: () => now })
    const device = `/device/${deviceIds.intakeTurbidity}`
    const of = async (variable: string) =>
      (await api.result<Sample[]>(`GET ${device}/data?variables=${variable}`))[0]?.id
    expect(await api.result(`PUT ${device}/data`, { id: await of('setpoint_alarm'), value: 9 })).toBe(
      '1 item(s) updated',
    )
    expect(await api.call(`PUT ${device}/data`, { body: { id: await of('turbidity'), value: 9 } })).toMatchObject({
      http: 400,
    })
    expect(await api.call(`DELETE ${device}/data?variables=turbidity`)).toMatchObject({ http: 400 })
    expect(await api.result(`DELETE ${device}/data?variables=setpoint_alarm&qty=2`)).toBe('2 Data Removed')
    expect(await api.call(`PUT ${device}`, { body: { mutable_variable_regex: '^turb' } })).toMatchObject({ http: 400 })
    await api.result(`POST ${device}/empty`, { route: 'mutable' })
    expect(await api.result(`GET ${device}/data_amount`)).toBe(48)
    await api.result(`POST ${device}/empty`)
    await api.result(`PUT ${device}`, { mutable_variable_regex: '^turb' })
    expect(await api.result(`GET ${device}`)).toMatchObject({ mutable_variable_regex: '^turb', chunk_retention: 26 })
  })

  test('another type makes stored records editable, or fixed', async () => {
    const api = await newbornEmulator({ now: () => now })
    const device = `/device/${deviceIds.tankLevel}`
    const [row] = await api.result<Sample[]>(`GET ${device}/data`)
    await api.result(`POST ${device}/convert`, { type: 'mutable' })
    expect(await api.result(`GET ${device}`)).toEqual(expect.not.objectContaining({ chunk_period: expect.anything() }))
    await api.result(`PUT ${device}/data`, { id: row?.id, value: 1 })
    await api.result(`POST ${device}/convert`, { type: 'immutable', chunk_period: 'month', chunk_retention: 3 })
    expect(await api.call(`PUT ${device}/data`, { body: { id: row?.id, value: 1 } })).toMatchObject({ http: 400 })
    expect(await api.result(`GET ${device}/chunk`)).toMatchObject([{ amount: 96, from: '2026-05-01T00:00:00.000Z' }])
  })
})
