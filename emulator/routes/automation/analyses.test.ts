import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { accountIds, profileIds } from '#emulator/seed/people/personas.ts'
import { analysisIds, analysisToken, dashboardIds, widgetId } from '#emulator/seed/resources/resource-ids.ts'
import { newbornEmulator, type TestEmulator } from '#emulator/testing/in-process.ts'
import { auditActions, scriptToken } from '#emulator/testing/script-token.ts'

interface Created {
  id: string
  token: string
}
interface Info extends Created {
  console: string[]
  last_run: string | null
  versions: object
}
const create = (api: TestEmulator, body: object = {}) =>
  api.result<Created>('POST /analysis', { name: 'Night watch', ...body })
const info = (api: TestEmulator, id: string) => api.result<Info>(`GET /analysis/${id}`)
const names = async (api: TestEmulator, query: string) =>
  (await api.result<{ name: string }[]>(`GET /analysis/?${query}`)).map(({ name }) => name)

describe('an analysis (contract 16)', () => {
  test('is created with a token that speaks for it in the owner’s name', async () => {
    const now = Date.parse('2026-05-20T12:00:00.000Z')
    const api = await newbornEmulator({ now: () => now })
    const variables = [
      { key: 'site', value: 'lab' },
      { key: 'deep', value: 3 },
    ]
    const { id, token } = await create(api, { runtime: 'node-rt2025', interval: '1 day', variables })
    expect(token).toMatch(/^a-/)
    expect(await info(api, id)).toEqual({
      id, token, profile: profileIds.production, name: 'Night watch', description: null, active: true, run_on: 'tago', runtime: 'node-rt2025',
      interval: '1 day', file_name: null, variables, tags: [], versions: {}, console: [], locked_at: null, last_run: null,
      created_at: '2026-05-20T12:00:00.000Z', updated_at: '2026-05-20T12:00:00.000Z',
    }) // prettier-ignore
    expect((await api.call('GET /info', { token })).result).toMatchObject({
      type: 'analysis',
      ref_id: id,
      permission: 'full',
      expire_time: 'never',
      created_by: accountIds.owner,
    })
    expect(await api.call('GET /device', { token })).toMatchObject({ http: 200, result: [] })
    expect(await info(api, (await create(api)).id)).toMatchObject({ runtime: 'node-legacy', interval: 'never' })
  })

  test('moving it elsewhere makes a new token, other edits do not; the runtime is not edited', async () => {
    const api = await newbornEmulator()
    const { id, token } = await create(api)
    await api.result(`PUT /analysis/${id}`, { name: 'Day watch', active: false, runtime: 'python', run_on: 'tago' })
    expect(await info(api, id)).toMatchObject({ name: 'Day watch', active: false, runtime: 'node-legacy', token })
    await api.result(`PUT /analysis/${id}`, { run_on: 'external' })
    const moved = await info(api, id)
    expect(moved.token).not.toBe(token)
    expect(await api.call('GET /info', { token })).toMatchObject({ http: 401 })
    expect(await api.call('GET /info', { token: moved.token })).toMatchObject({ http: 200 })
    const { analysis_token } = await api.result<{ analysis_token: string }>(`GET /analysis/${id}/token`)
    expect(await api.call('GET /info', { token: moved.token })).toMatchObject({ http: 401 })
    expect((await info(api, id)).token).toBe(analysis_token)
    expect(await api.call(`GET /analysis/${analysisIds.report}/token`)).toMatchObject({ http: 400 })
  })

  test('is listed and ordered, with its token only where it is asked for', async () => {
    const api = await newbornEmulator()
    expect(await names(api, '')).toEqual(['Alarm relay', 'Invite customers', 'Leak detection', 'Nightly report'])
    expect(await names(api, 'orderBy=last_run,desc')).toEqual([
      'Alarm relay',
      'Nightly report',
      'Leak detection',
      'Invite customers',
    ])
    expect(await names(api, 'filter[run_on]=external')).toEqual(['Alarm relay'])
    expect(await names(api, 'filter[active]=false&filter[name]=*leak*')).toEqual(['Leak detection'])
    expect(await names(api, 'filter[last_run]=7 hours')).toEqual(['Alarm relay', 'Nightly report'])
    expect(await api.result(`GET /analysis?fields[0]=token&filter[id]=${analysisIds.relay}`)).toEqual([
      { token: analysisToken(analysisIds.relay) },
    ])
    expect(await api.call('GET /analysis?orderBy=runtime,asc')).toMatchObject({ http: 400 })
  })

  test('is deleted with scripts and token, unless a tag protects it', async () => {
    const api = await newbornEmulator()
    expect(await api.call(`DELETE /analysis/${analysisIds.relay}`)).toMatchObject({
      http: 400,
      message: 'The siren depends on this relay: ask the control room first',
    })
    expect(await api.result(`DELETE /analysis/${analysisIds.report}`)).toBe('Successfully Removed')
    expect(await api.call('GET /info', { token: analysisToken(analysisIds.report) })).toMatchObject({ http: 401 })
    expect(api.db.all('SELECT 1 FROM script WHERE analysis = ?', [analysisIds.report])).toEqual([])
    expect(await api.call(`GET /analysis/${analysisIds.report}`)).toMatchObject({
      http: 404,
      message: 'Analysis Not Found',
    })
  })

  test('a run leaves lines in the console, its time and the minutes it took', async () => {
    const now = Date.parse('2026-05-20T12:00:00.000Z')
    const api = await newbornEmulator({ now: () => now })
    const before = await info(api, analysisIds.report)
    const answer = await api.result(`POST /analysis/${analysisIds.report}/run`, {
      scope: [{ variable: 'alarm', value: 'On' }],
    })
    expect(answer).toEqual({ analysis_token: analysisToken(analysisIds.report) })
    const after = await info(api, analysisIds.report)
    expect(after).toMatchObject({ last_run: '2026-05-20T12:00:00.000Z', updated_at: '2026-04-28T12:00:00.000Z' })
    expect(after.console).toEqual([
      ...before.console,
      '[2026-05-20T12:00:00.000Z] Running report.js, version 2',
      '[2026-05-20T12:00:00.000Z] Scope: [{"variable":"alarm","value":"On"}]',
      '[2026-05-20T12:00:00.000Z] Finished',
    ])
    await api.result(`POST /analysis/${analysisIds.relay}/run`)
    expect((await info(api, analysisIds.relay)).console).toEqual([])
    expect(api.db.all(`SELECT amount FROM usage WHERE service = 'analysis'`)).toEqual([{ amount: 2 / 60 }])
    for (let run = 0; run < 60; run += 1) await api.result(`POST /analysis/${analysisIds.report}/run`)
    expect((await info(api, analysisIds.report)).console).toHaveLength(100)
  })

  test('the header button of a widget runs it too', async () => {
    const api = await newbornEmulator()
    const route = `POST /analysis/${analysisIds.invitations}/run/${dashboardIds.overview}`
    expect(await api.result(`${route}/${widgetId(1)}`, { scope: { a: 1 } })).toBe('Analysis executed successfully')
    expect((await info(api, analysisIds.invitations)).console[0]).toContain("Analysis file can't be found")
    expect(await api.call(`${route}/${widgetId(9)}`)).toMatchObject({ http: 404, message: 'Widget Not Found' })
    expect(auditActions(api)).toEqual(['Analysis ran'])
  })

  test('a script goes up as a version and comes down as gzip from a link that ends', async () => {
    let now = Date.parse('2026-05-20T12:00:00.000Z')
    const api = await newbornEmulator({ now: () => now })
    const { id } = await create(api)
    expect(await api.call(`GET /analysis/${id}/download`)).toMatchObject({
      http: 404,
      message: "Analysis file can't be found",
    })
    const upload = (text: string, language: string) =>
      api.result(`POST /analysis/${id}/upload`, { file: btoa(text), file_name: 'watch.py', language })
    expect(await upload('print(1)', 'python-rt2025')).toBe('Successfully Uploaded')
    await upload('print(2)', 'python-rt2025')
    expect(await info(api, id)).toMatchObject({
      runtime: 'python-rt2025', file_name: 'watch.py', version: 2,
      versions: { 1: { file_name: 'watch.py', created_at: '2026-05-20T12:00:00.000Z', created_by: 'Olive Owner (owner@riverbend.example)' }, 2: {} },
    }) // prettier-ignore
    const load = async (query: string) => {
      const { url, ...rest } = await api.result<{ url: string }>(`GET /analysis/${id}/download${query}`)
      expect(rest).toEqual({ size: 1, size_unit: 'KB', expire_at: '2026-05-20T13:00:00.000Z' })
      return { url, answer: await api.emulator.fetch(new Request(url)) }
    }
    const { answer } = await load('?version=1')
    expect(gunzipSync(new Uint8Array(await answer.arrayBuffer())).toString()).toBe('print(1)')
    const { url, answer: newest } = await load('')
    expect(gunzipSync(new Uint8Array(await newest.arrayBuffer())).toString()).toBe('print(2)')
    expect((await api.emulator.fetch(new Request(url.replace('/2?', '/1?')))).status).toBe(401)
    now += 3_600_000
    expect((await api.emulator.fetch(new Request(url))).status).toBe(401)
    expect(await api.call(`POST /analysis/${id}/upload`, { body: { file: '***', file_name: 'x' } })).toMatchObject({
      http: 400,
    })
  })

  test('scripts need the grant of each operation on another', async () => {
    const api = await newbornEmulator()
    const token = await scriptToken(
      api,
      ['run_analysis', 'download_analysis_script'],
      ['analysis', 'tag.key', 'purpose', 'tag.value', 'alarm'],
    )
    const ask = async (route: string, body?: object) =>
      (await api.call(route, { token, ...(body ? { body } : {}) })).http
    expect(await ask(`POST /analysis/${analysisIds.leaks}/run`, {})).toBe(200)
    expect(await ask(`GET /analysis/${analysisIds.leaks}/download`)).toBe(200)
    expect(await ask(`POST /analysis/${analysisIds.leaks}/upload`, { file: 'eA==', file_name: 'x' })).toBe(401)
    expect(await ask(`POST /analysis/${analysisIds.invitations}/run`, {})).toBe(401)
    expect(await ask(`GET /analysis/${analysisIds.leaks}`)).toBe(401)
  })

  test.each([
    [{ variables: { key: 'a', value: 'b' } }, "'variables':[{'message':'Expected array'}]"],
    [{ variables: Array.from({ length: 21 }, () => ({ key: 'a', value: 'b' })) }, 'at most 20'],
    [{ runtime: 'ruby' }, "'runtime':"],
    [{ run_on: 'moon' }, "'run_on':"],
    [{ name: '' }, "'name':"],
  ])('%j is refused and makes nothing', async (body, message) => {
    const api = await newbornEmulator()
    const answer = await api.call('POST /analysis', { body: { name: 'x', ...body } })
    expect(answer).toMatchObject({ http: 400 })
    expect(answer.message).toContain(message)
    expect(await names(api, '')).toHaveLength(4)
  })

  test('the plan limits how many there are (402)', async () => {
    const api = await newbornEmulator({ plan: 'free' })
    await create(api)
    expect(await api.call('POST /analysis', { body: { name: 'x' } })).toMatchObject({
      http: 402,
      message: 'You have exceeded the maximum limit of Analysis (5). Please upgrade you plan or contact support.',
    })
  })
})
