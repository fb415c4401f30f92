import { Resources } from '@tago-io/sdk'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type RunningEmulator, startEmulator } from '../node/server.ts'
import { demoTokens } from '../seed/people/personas.ts'
import { analysisIds, dashboardIds, deviceIds, widgetId } from '../seed/resources/resource-ids.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let running: RunningEmulator
let resources: Resources

beforeAll(async () => {
  running = await startEmulator({ users: 30, rateLimits: false })
  resources = new Resources({ token: demoTokens.full, region: { api: running.url, sse: `${running.url}/events` } })
})
afterAll(() => running.close())

test('dashboards.*', async () => {
  const { dashboards } = resources
  const { dashboard: id } = await dashboards.create({ label: 'Plant', tags: [{ key: 'team', value: 'ops' }] })
  expect(await dashboards.list({ fields: ['id', 'label', 'tags'], filter: { label: 'Plant' } })).toEqual([
    { id, label: 'Plant', tags: [{ key: 'team', value: 'ops' }] },
  ])
  expect(
    await dashboards.edit(id, {
      label: 'Plant 2',
      arrangement: [{ widget_id: 'w', x: 0, y: 0, width: 2, height: 3, tab: null }],
    }),
  ).toBe('Successfully Updated')
  const info = await dashboards.info(id)
  expect(info).toMatchObject({ label: 'Plant 2', arrangement: [{ widget_id: 'w' }] })
  expect(info.created_at).toBeInstanceOf(Date)
  const copy = await dashboards.duplicate(id, { new_label: 'Copy' })
  expect(copy.message).toBe('Copy sent')
  expect(await dashboards.info(copy.dashboard_id)).toMatchObject({ label: 'Copy', arrangement: [] })
  const shared = await dashboards.getPublicKey(id, '1 day' as never)
  expect(shared.expire_time).toBeInstanceOf(Date)
  expect(await dashboards.listDevicesRelated(dashboardIds.tanks)).toContainEqual({
    id: deviceIds.tankLevel,
    bucket: deviceIds.tankLevel,
    name: 'Hilltop tank level',
  })
  expect(await dashboards.listAnalysisRelated(dashboardIds.overview)).toEqual([
    { id: analysisIds.report, name: 'Nightly report' },
  ])
  expect(
    await dashboards.runWidgetHeaderButtonAnalysis(analysisIds.report, dashboardIds.overview, widgetId(1), { a: 1 }),
  ).toBe('Analysis executed successfully')
  expect(await dashboards.delete(id)).toBe('Successfully Removed')
  await expect(dashboards.info(id)).rejects.toBe('Dashboard Not Found')
})

test('dashboards.widgets.*', async () => {
  const { widgets } = resources.dashboards
  const board = dashboardIds.archive
  const data = [{ origin: deviceIds.labBench, query: 'last_value' as const, variables: ['temperature'] }]
  const { widget: id } = await widgets.create(board, {
    label: 'Temperature',
    type: 'display',
    display: { show_units: true },
    data,
  })
  expect(await widgets.edit(board, id, { label: 'Temp' })).toBe('Successfully Updated')
  expect(await widgets.info(board, id)).toMatchObject({
    id,
    dashboard: board,
    label: 'Temp',
    display: { show_units: true },
    data,
    realtime: true,
  })
  const record = {
    origin: deviceIds.labBench,
    device: deviceIds.labBench,
    variable: 'temperature',
    value: 25.5,
    time: new Date(),
  }
  expect(await widgets.sendData(board, id, record)).toEqual(['1 Data Added'])
  const shown = async () =>
    (await widgets.getData(board, id, {
      overwrite: { start_date: '1 day', end_date: undefined, timezone: 'UTC' },
      page: 1,
      amount: 20,
    })) as {
      data: { 0: { result: { id: string; value: number }[] } }
    }
  const [stored] = (await shown()).data[0].result
  expect(stored).toMatchObject({ value: 25.5 })
  expect(await widgets.editData(board, id, { ...record, id: stored?.id ?? '', value: 20 })).toBe('Device Data Updated')
  expect((await shown()).data[0].result).toMatchObject([{ value: 20 }])
  expect(await widgets.deleteData(board, id, [`${stored?.id ?? ''}:${deviceIds.labBench}`])).toBe(
    'Successfully Removed',
  )
  expect((await shown()).data[0].result).toEqual([])
  expect(
    await widgets.editResource(board, id, { device: deviceIds.labBench, name: 'Bench 9' }, { identifier: 'x' }),
  ).toBe('Resource Updated')
  expect(await resources.devices.info(deviceIds.labBench)).toMatchObject({ name: 'Bench 9' })
  const { widget_token } = await widgets.tokenGenerate(board, id)
  expect(await widgets.info(board, id)).toMatchObject({ token: widget_token })
  expect(await widgets.delete(board, id)).toBe('Successfully Removed')
  await expect(widgets.info(board, id)).rejects.toBe('Widget Not Found')
})

test('analysis.*', async () => {
  const { analysis } = resources
  const variables = [{ key: 'site', value: 'plant-a' }] as never
  const made = await analysis.create({
    name: 'Night watch',
    runtime: 'node-rt2025',
    interval: '1 day',
    active: true,
    variables,
    tags: [],
  })
  expect(await analysis.list({ fields: ['id', 'name', 'active'], filter: { name: '*watch*' } })).toEqual([
    { id: made.id, name: 'Night watch', active: true },
  ])
  expect(await analysis.edit(made.id, { name: 'Day watch', run_on: 'external' })).toBe('Successfully Updated')
  const info = await analysis.info(made.id)
  expect(info).toMatchObject({ name: 'Day watch', variables, console: [], last_run: null })
  expect(info.token).not.toBe(made.token)
  expect(await analysis.run(made.id, [{ variable: 'alarm', value: 'On' }])).toEqual({ analysis_token: info.token })
  expect((await analysis.info(made.id)).last_run).toBeInstanceOf(Date)
  const { analysis_token } = await analysis.tokenGenerate(made.id)
  expect((await analysis.info(made.id)).token).toBe(analysis_token)
  expect(
    await analysis.uploadScript(made.id, { content: 'Ly8gaGk=', name: 'script.js', language: 'node-rt2025' }),
  ).toBe('Successfully Uploaded')
  const link = await analysis.downloadScript(made.id, { version: 1 })
  expect(link).toMatchObject({ size: 1, size_unit: 'KB' })
  expect(link.expire_at).toBeInstanceOf(Date)
  const stream = (await fetch(link.url)).body?.pipeThrough(new DecompressionStream('gzip'))
  expect(await new Response(stream).text()).toBe('// hi')
  expect(await analysis.delete(made.id)).toBe('Successfully Removed')
  await expect(analysis.info(made.id)).rejects.toBe('Analysis Not Found')
})

test('actions.*', async () => {
  const { actions } = resources
  const trigger = [
    {
      device: deviceIds.tankLevel,
      variable: 'level',
      is: '>' as const,
      value: '5',
      value_type: 'number' as const,
      unlock: false,
    },
  ]
  const action = { type: 'notification' as const, subject: 'High', message: '$VALUE$' }
  const { action: id } = await actions.create({
    name: 'High level',
    active: true,
    type: 'condition',
    trigger,
    action,
    tags: [],
  })
  expect(
    await actions.list({
      fields: ['id', 'name', 'active', 'type'],
      filter: { active: true, name: 'high*' },
      orderBy: ['last_triggered', 'desc'],
    }),
  ).toEqual([{ id, name: 'High level', active: true, type: 'condition' }])
  expect(await actions.edit(id, { name: 'Renamed', active: false })).toBe('Successfully Updated')
  expect(await actions.info(id)).toMatchObject({
    name: 'Renamed',
    active: false,
    lock: false,
    trigger,
    action,
    last_triggered: null,
  })
  expect(await actions.delete(id)).toBe('Successfully Removed')
  await expect(actions.info(id)).rejects.toBe('Action Not Found')
})

test('dictionaries.*', async () => {
  const { dictionaries } = resources
  const { dictionary: id } = await dictionaries.create({ name: 'Portal', slug: 'ACME', fallback: 'en-US' })
  expect(await dictionaries.languageEdit(id, 'en-US', { dictionary: { PLANT: 'Plant' }, active: true })).toBe(
    'Dictionary language Successfully Updated',
  )
  await dictionaries.languageEdit(id, 'pt-BR', { dictionary: { PLANT: 'Planta' }, active: true })
  expect(
    await dictionaries.list({ fields: ['id', 'name', 'slug'], filter: { name: '*portal*' }, orderBy: ['slug', 'asc'] }),
  ).toMatchObject([{ id, name: 'Portal', slug: 'ACME' }, { slug: 'RIVER' }])
  expect(await dictionaries.edit(id, { name: 'Portal 2' })).toBe('Successfully Updated')
  expect(await dictionaries.info(id)).toMatchObject({
    name: 'Portal 2',
    languages: [
      { code: 'en-US', active: true },
      { code: 'pt-BR', active: true },
    ],
  })
  expect(await dictionaries.languageInfo(id, 'pt-BR')).toEqual({ PLANT: 'Planta' })
  expect(await dictionaries.languageInfoBySlug('ACME', 'de')).toEqual({ PLANT: 'Plant' })
  await expect(dictionaries.languageInfo(id, 'de')).rejects.toBe('Language Not Found')
  expect(await dictionaries.languageDelete(id, 'pt-BR')).toBe('Successfully Removed')
  expect(await dictionaries.delete(id)).toBe('Successfully Removed')
  await expect(dictionaries.info(id)).rejects.toBe('Dictionary Not Found')
})
