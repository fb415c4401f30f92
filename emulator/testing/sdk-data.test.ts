import { Device, Resources, Services } from '@tago-io/sdk'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type RunningEmulator, startEmulator } from '../node/server.ts'
import { demoTokens, profileIds } from '../seed/people/personas.ts'
import { analysisIds, analysisToken, deviceIds, deviceToken, pictureFiles } from '../seed/resources/resource-ids.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let running: RunningEmulator
let region: { api: string; sse: string }
let resources: Resources

beforeAll(async () => {
  running = await startEmulator({ users: 30, rateLimits: false })
  region = { api: running.url, sse: `${running.url}/events` }
  resources = new Resources({ token: demoTokens.full, region })
})
afterAll(() => running.close())

const press = { name: 'Press 7', connector: '62333bd36977fc001a290001', network: '62336c32ab6e0d0012e00001' } as const

describe('devices.* and buckets.*', () => {
  test('a device lives and ends', async () => {
    const { devices, buckets } = resources
    const made = await devices.create({
      ...press,
      type: 'mutable',
      tags: [{ key: 'site', value: 'lab' }],
      configuration_params: [{ sent: false, key: 'interval', value: '600' }],
    })
    expect(made.bucket_id).toBe(made.device_id)
    const rows = await devices.list({
      filter: { name: '*press*', tags: [{ key: 'site', value: 'lab' }] },
      orderBy: ['last_input', 'desc'],
    })
    expect(rows).toMatchObject([
      { id: made.device_id, name: 'Press 7', connector: press.connector, network: press.network },
    ])
    expect(await devices.edit(made.device_id, { name: 'Press 8', active: false })).toBe('Successfully Updated')
    const info = await devices.info(made.device_id)
    expect(info).toMatchObject({ name: 'Press 8', active: false, bucket: { id: made.device_id }, last_input: null })
    expect(info.created_at).toBeInstanceOf(Date)
    expect(await buckets.info(made.device_id)).toEqual(info)
    expect(await buckets.list({ fields: ['id', 'name'], filter: { id: made.device_id } })).toMatchObject([
      { id: made.device_id, name: 'Press 8' },
    ])
    expect(await buckets.amount(made.device_id)).toBe(0)
    expect(await devices.delete(made.device_id)).toBe('Successfully Removed')
    await expect(devices.info(made.device_id)).rejects.toBe('Device Not Found')
  })

  test('a stream of pages ends', async () => {
    const seen: string[] = []
    for await (const page of resources.devices.listStreaming({ fields: ['id'] }, { poolingTime: 1 }))
      seen.push(...page.map(({ id }) => id))
    expect(seen.length).toBeGreaterThanOrEqual(12)
  })

  test('tokens and parameters', async () => {
    const { devices } = resources
    const id = deviceIds.gateway
    const made = await devices.tokenCreate(id, { name: 'My First Token', expire_time: 'never', permission: 'full' })
    expect(made).toMatchObject({ permission: 'full', expire_date: 'never' })
    const tokens = await devices.tokenList(id)
    expect(tokens.map(({ name }) => name)).toEqual(['My First Token', 'Default'])
    expect(tokens[0]).toMatchObject({ token: made.token, expire_time: 'never' })
    expect(await devices.tokenDelete(made.token)).toBe('Token Successfully Removed')
    expect(await devices.paramSet(id, { key: 'interval', value: '600', sent: false })).toBe(
      'Params Successfully Updated',
    )
    const [param] = await devices.paramList(id, false)
    await devices.paramSet(id, { key: 'interval', value: '900', sent: false }, param?.id)
    const own = new Device({ token: deviceToken(id), region })
    expect(await own.getParameters('onlyUnRead')).toMatchObject([{ id: param?.id, value: '900' }])
    await own.setParameterAsRead(param?.id ?? '')
    expect(await devices.paramList(id, false)).toEqual([])
    expect(await devices.paramRemove(id, param?.id ?? '')).toBe('Successfully Removed')
    expect(await devices.paramList(id)).toEqual([])
  })

  test('data by id of the device', async () => {
    const { devices } = resources
    const id = deviceIds.labBench
    await expect(devices.sendDeviceData(id, { variable: 'temperature', value: 25.5 })).rejects.toBe(
      'Authorization Denied',
    )
    await resources.accessManagement.create({
      name: 'Test', targets: [['analysis', 'id', analysisIds.report]] as never,
      permissions: [{ effect: 'allow', action: ['send_data'], resource: ['device', 'id', id] }],
    }) // prettier-ignore
    const script = new Resources({ token: analysisToken(analysisIds.report), region })
    expect(await script.devices.sendDeviceData(id, [{ variable: 'temperature', value: 25.5, unit: 'C' }])).toBe(
      '1 Data Added',
    )
    const [record] = await devices.getDeviceData(id, {
      variables: ['temperature', 'humidity'],
      qty: 10,
      skip: 0,
      ordination: 'descending',
      start_date: '1 day',
    })
    expect(record).toMatchObject({ device: id, variable: 'temperature', value: 25.5, unit: 'C' })
    expect(record?.time).toBeInstanceOf(Date)
    expect(await devices.editDeviceData(id, { id: record?.id ?? '', value: 20 })).toBe('1 item(s) updated')
    expect(await devices.getDeviceData(id, { query: 'count' })).toMatchObject([{ value: 1 }])
    expect(await devices.amount(id)).toBe(1)
    expect(await devices.deleteDeviceData(id, { variables: ['temperature'], qty: 15 })).toBe('1 Data Removed')
    expect(await devices.emptyDeviceData(deviceIds.stationController)).toBe('Data Successfully Removed')
    expect(await devices.amount(deviceIds.stationController)).toBe(0)
    const pages: number[] = []
    for await (const page of devices.getDeviceDataStreaming(
      deviceIds.northPump1,
      {},
      { poolingRecordQty: 50, poolingTime: 1 },
    ))
      pages.push(page.length)
    expect(pages).toEqual([50, 46])
  })

  test('chunks, exports and imports', async () => {
    const { devices, files } = resources
    const deviceID = deviceIds.tankLevel
    const [chunk] = await devices.getChunk(deviceID)
    expect(Date.parse(chunk?.to ?? '') - Date.parse(chunk?.from ?? '')).toBe(86_400_000)
    const params = { deviceID, headers: true, file_address: 'backup/$CHUNK$' }
    const one = { chunk_id: chunk?.id, file_address: `backup/${chunk?.id}.csv`, status: 'scheduled' }
    expect(await devices.dataBackup(params, chunk?.id)).toEqual(one)
    expect(await devices.copyChunk({ ...params, chunkID: chunk?.id ?? '' })).toEqual(one)
    const whole = await devices.dataBackup({ deviceID: deviceIds.southPump, headers: true, file_address: 'backup/all' })
    expect(whole).toEqual({ file_address: 'backup/all.csv', status: 'scheduled' })
    expect((await files.list({ path: '/backup' })).files.map(({ filename }) => filename).sort()).toEqual(
      [one.file_address, whole.file_address].sort(),
    )
    expect(await devices.deleteChunk(deviceID, chunk?.id ?? '')).toBe(`Chunk ${chunk?.id} deleted`)
    await devices.emptyDeviceData(deviceIds.southPump)
    expect(await devices.dataRestore({ deviceID: deviceIds.southPump, file_address: whole.file_address })).toBe(
      'Data import added to the queue successfully!',
    )
    expect(await devices.amount(deviceIds.southPump)).toBe(96)
  })
})

test('Device.*: with a token of its own', async () => {
  const device = new Device({ token: deviceToken(deviceIds.mossfieldMeter), region })
  expect(await device.info()).toMatchObject({ id: deviceIds.mossfieldMeter, name: 'Customer meter 0001' })
  expect(
    await device.sendData({ variable: 'myvar', value: 55, unit: 'F', location: { lat: 42.29, lng: -85.62 } }),
  ).toBe('1 Data Added')
  const [record] = await device.getData({
    variables: ['myvar'],
    query: 'last_value',
    start_date: '2020-05-20 23:33:22',
  })
  expect(record).toMatchObject({ value: 55, location: { type: 'Point', coordinates: [-85.62, 42.29] } })
  expect(await device.getData({ query: 'sum', variables: ['myvar'], start_date: '1 day' } as never)).toMatchObject([
    { value: 55 },
  ])
  expect(await device.editData({ id: record?.id ?? '', value: 56 })).toBe('1 item(s) updated')
  expect(await device.deleteData({ variables: ['myvar'], qty: 15 })).toBe('1 Data Removed')
  expect(await device.getData({ variables: ['myvar'] })).toEqual([])
  await expect(new Device({ token: 'nobody', region }).info()).rejects.toBe('Authorization Denied')
})

test('files.*', async () => {
  const { files } = resources
  const path = '/sdk/logo.png'
  expect(await files.uploadBase64([{ filename: path, file: 'aGk=', public: true }])).toBe('Files successfully uploaded')
  const listed = await files.list({ path: '/sdk', quantity: 100 })
  expect(listed).toMatchObject({ files: [{ filename: 'sdk/logo.png', size: 2, public: true }], folders: [] })
  expect(listed.files[0]?.last_modified).toBeInstanceOf(Date)
  expect(await files.checkPermission(path)).toEqual({ public: true })
  expect(await files.changePermission([{ file: path, public: false }])).toBe('Successfully Updated')
  const address = `${running.url}/file/${profileIds.production}${path}`
  expect((await fetch(address)).status).toBe(401)
  expect(await (await fetch(await files.getFileURLSigned(address))).text()).toBe('hi')
  expect(await files.move([{ from: path, to: '/sdk/b/a.png' }])).toBe('Successfully Updated')
  expect(await files.copy([{ from: '/sdk/b/a.png', to: '/sdk/c.png' }])).toBe('Successfully Copied')
  expect(await files.list({ path: '/sdk' })).toMatchObject({ files: [{ filename: 'sdk/c.png' }], folders: ['b'] })
  expect(await files.delete(['/sdk/b'])).toBe('Successfully Removed')
  expect(await files.list({ path: '/sdk' })).toMatchObject({ files: [{ filename: 'sdk/c.png' }], folders: [] })
  const logo = await fetch(`${running.url}/file/${profileIds.production}/${pictureFiles.logo}`)
  expect([logo.status, logo.headers.get('content-type')]).toEqual([200, 'image/png'])
  expect(running.requests.map(({ query }) => query).join('\n')).not.toMatch(/signature=[0-9a-f]/)
})

test('Services.*: by a script that policies let', async () => {
  const services = new Services({ token: analysisToken(analysisIds.relay), region })
  const sms = { to: '+15550100', message: 'Hi' }
  await expect(services.sms.send(sms)).rejects.toBe('Authorization Denied')
  await resources.accessManagement.create({
    name: 'Services', targets: [['analysis', 'id', analysisIds.relay]] as never,
    permissions: [{ effect: 'allow', action: ['sms', 'email', 'mqtt', 'notification'], resource: ['service'] }],
  }) // prettier-ignore
  expect(await services.sms.send(sms)).toBe('SMS added to the sending queue')
  expect(await services.email.send({ to: 'a@acme.example', subject: 'Hi', message: 'Hello' })).toBe(
    'Email added to the sending queue',
  )
  expect(
    await services.MQTT.publish({
      topic: 'my/topic',
      message: 'hello',
      device: deviceIds.gateway,
      options: { qos: 0 },
    }),
  ).toBe('MQTT message published')
  expect(await services.Notification.send({ title: 'my title', message: 'new message' })).toBe('Notification sent')
  expect((await resources.notifications.list()).map(({ title }) => title)).toContain('my title')
})
