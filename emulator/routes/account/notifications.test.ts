import { describe, expect, test } from 'vitest'
import { accountIds, demoTokens, profileIds } from '#emulator/seed/people/personas.ts'
import { insertResource } from '#emulator/store/resources.ts'
import { insertToken } from '#emulator/store/profile/tokens.ts'
import { testEmulator, type TestEmulator } from '#emulator/testing/in-process.ts'
import { tokenOf } from '#emulator/testing/people.ts'

interface Notice {
  id: string
  title: string
  message: string
  read: boolean
  buttons: { id: string }[]
  buttons_enabled: boolean
  buttons_autodisable: boolean
  icon: unknown
}

const { production, sandbox } = profileIds
const day = 86_400_000
const analysis = '62e0c0de4a1b2c0011aa0001'
const list = (api: TestEmulator, token: string = demoTokens.full) =>
  api.call<Notice[]>('GET /notification/', { token }).then(({ result }) => result)

/** An analysis of production with a token that policies bind. */
function makeAnalysis(api: TestEmulator, now: number): string {
  const times = { created_at: now, updated_at: now }
  insertResource(api.db, { id: analysis, profile: production, kind: 'analysis', name: 'Report', active: 1, tags: [], body: {}, ...times }) // prettier-ignore
  return insertToken(
    api.db,
    {
      type: 'analysis',
      profile: production,
      name: 'Report',
      permission: 'full',
      expire_at: null,
      ref_id: analysis,
      created_by: null,
    },
    now,
  ).token
}
const buttons = [
  { id: 'run', label: 'Run', color: 'green', triggers: [{ analysis_id: analysis, scope: [] }] },
  { id: 'old', label: 'Run as before', analysis },
  { id: 'open', label: 'Open', url: 'https://status.acme.example' },
  {
    id: 'call',
    label: 'Call',
    triggers: [{ url: 'https://hook.acme.example', method: 'POST', body: { a: 1 }, more: 1 }],
  },
]

describe('account notifications (contract 12)', () => {
  test('are made, listed newest first, read and deleted', async () => {
    let now = Date.now()
    const api = await testEmulator({ now: () => now })
    const { id } = await api.result<{ id: string }>('POST /notification', { title: 'System update', message: 'News' })
    now += 1_000
    const icon = { image_url: 'https://x.example/a.png', fit: 'cover' }
    const second = await api.result<{ id: string }>('POST /notification/', { title: 'B', message: 'b', icon, buttons })
    const [newest, older] = await list(api)
    expect(older).toMatchObject({ id, title: 'System update', read: false, buttons: [], buttons_enabled: true })
    expect(newest).toMatchObject({ id: second.id, icon, buttons, buttons_autodisable: false })
    await api.result('PUT /notification/read', { notification_ids: [id] })
    expect((await list(api))[1]?.read).toBe(true)
    await api.result('PUT /notification/read', { notification_ids: [id], read: false })
    expect((await list(api))[1]?.read).toBe(false)
    expect(await api.result(`DELETE /notification/${id}`)).toBe('Successfully Removed')
    expect((await list(api)).map((notice) => notice.id)).not.toContain(id)
    expect(await api.call(`DELETE /notification/${id}`)).toMatchObject({ http: 404, message: 'Notification Not Found' })
    await api.result('PUT /notification/markallread')
    expect((await list(api)).every(({ read }) => read)).toBe(true)
  })

  test('belong to a person: others neither see nor touch them', async () => {
    const api = await testEmulator()
    const token = await tokenOf(api, 'member', production)
    const { id } = await api.result<{ id: string }>('POST /notification', { title: 'Mine', message: 'm', buttons })
    expect((await list(api, token)).map(({ title }) => title)).not.toContain('Mine')
    expect(await api.call(`DELETE /notification/${id}`, { token })).toMatchObject({ http: 404 })
    expect(await api.call(`PUT /notification/${id}/open`, { token })).toMatchObject({ http: 404 })
    expect((await list(api))[0]).toMatchObject({ id, read: false })
  })

  test.each([
    [{ message: 'm' }],
    [{ title: '', message: 'm' }],
    [{ title: 't', message: 'm', buttons: [...buttons, { id: 'fifth', label: 'Five' }] }],
    [{ title: 't', message: 'm', buttons: [{ id: 'with space', label: 'A' }] }],
    [
      {
        title: 't',
        message: 'm',
        buttons: [{ id: 'a', label: 'A', triggers: [{ url: 'https://x.example', method: 'PATCH' }] }],
      },
    ],
    [{ title: 't', message: 'm', icon: 'bell' }],
  ])('refuses %j', async (body) => {
    const api = await testEmulator()
    const before = await list(api)
    expect(await api.call('POST /notification', { body })).toMatchObject({ http: 400 })
    expect(await list(api)).toEqual(before)
  })

  test('a script’s go to the owner of its profile, as far as policies let it', async () => {
    const api = await testEmulator()
    const token = makeAnalysis(api, Date.now())
    const body = { title: 'Low level', message: 'Tank 3' }
    expect(await api.call('POST /notification', { token, body })).toMatchObject({ http: 401 })
    expect(await list(api, token)).toEqual([])
    await api.result('POST /am', {
      name: 'Scripts',
      targets: [['analysis']],
      permissions: [{ effect: 'allow', action: ['create_notification', 'access_notification'], resource: ['profile'] }],
    })
    const { result } = await api.call<{ id: string }>('POST /notification', { token, body })
    expect((await list(api))[0]).toMatchObject({ id: result.id, title: 'Low level' })
    expect((await list(api, token))[0]).toMatchObject({ id: result.id })
    expect(await api.call(`DELETE /notification/${result.id}`, { token })).toMatchObject({ http: 401 })
  })

  test('phones come and go', async () => {
    const api = await testEmulator()
    const device = { device_token: 'fcm-token', platform: 'android' }
    expect(await api.result('POST /notification/push/register', device)).toBe('Device successfully registered')
    await api.result('POST /notification/push/register', device)
    expect(api.db.all('SELECT account FROM push_device')).toEqual([{ account: accountIds.owner }])
    expect(await api.call('POST /notification/push/register', { body: { ...device, platform: 'fridge' } })).toMatchObject({ http: 400 }) // prettier-ignore
    const leave = { device_token: 'fcm-token' }
    expect(await api.result('POST /notification/push/unregister', leave)).toBe('Device successfully unregistered')
    expect(api.db.all('SELECT account FROM push_device')).toEqual([])
    expect(JSON.stringify(api.db.all('SELECT * FROM audit_event'))).not.toContain('fcm-token')
  })
})

describe('buttons (contract 8.2, 12.4)', () => {
  const make = (api: TestEmulator, more: object = {}) =>
    api.result<{ id: string }>('POST /notification', { title: 'Alarm', message: 'Tank 3', buttons, ...more })
  const minutes = (api: TestEmulator) =>
    api
      .result<{ limit_used: { analysis: number } }>(`GET /profile/${production}/summary`)
      .then(({ limit_used }) => limit_used.analysis)

  test.each(['run', 'old'])('%s runs the analysis, which costs minutes and is in the audit log', async (button) => {
    const api = await testEmulator()
    makeAnalysis(api, Date.now())
    const { id } = await make(api)
    const before = await minutes(api)
    expect(await api.result(`PUT /notification/${id}/${button}`)).toBe('Button action processed')
    expect(await minutes(api)).toBeCloseTo(before + 0.03, 6)
    expect(
      api.db.all(`SELECT who FROM audit_event WHERE action = 'Analysis ran' AND resource_id = ?`, [analysis]),
    ).toEqual([{ who: accountIds.owner }])
    expect((await list(api))[0]).toMatchObject({ read: true, buttons_enabled: true })
    await api.result(`PUT /notification/${id}/open`)
  })

  test('the profile the notice was made in pays, whichever token presses', async () => {
    const api = await testEmulator()
    makeAnalysis(api, Date.now())
    const { id } = await make(api)
    const before = await minutes(api)
    const elsewhere = await tokenOf(api, 'owner', sandbox)
    expect(await api.call(`PUT /notification/${id}/run`, { token: elsewhere })).toMatchObject({ http: 200 })
    expect(await minutes(api)).toBeCloseTo(before + 0.03, 6)
  })

  test('no minutes left, an analysis that is gone, an unknown button: nothing happens', async () => {
    const api = await testEmulator()
    const { id } = await make(api)
    expect(await api.call(`PUT /notification/${id}/run`)).toMatchObject({ http: 404, message: 'Analysis Not Found' })
    expect(await api.call(`PUT /notification/${id}/nothing`)).toMatchObject({ http: 404, message: 'Button Not Found' })
    makeAnalysis(api, Date.now())
    await api.result(`POST /profile/${production}/services`, { analysis: 0 })
    expect(await api.call(`PUT /notification/${id}/run`)).toMatchObject({
      http: 402,
      message: 'You have exceeded the maximum limit of Analysis (0)',
    })
    expect((await list(api))[0]).toMatchObject({ read: false, buttons_enabled: true })
  })

  test('that disable themselves work once; disabled ones never', async () => {
    const api = await testEmulator()
    const { id } = await make(api, { buttons_autodisable: true })
    await api.result(`PUT /notification/${id}/open`)
    expect(await api.call(`PUT /notification/${id}/call`)).toMatchObject({ http: 400, message: 'Buttons are disabled' })
    const off = await make(api, { buttons_enabled: false })
    expect(await api.call(`PUT /notification/${off.id}/open`)).toMatchObject({ http: 400 })
  })

  test('a made-up share has no invitation to answer', async () => {
    const api = await testEmulator()
    const { id } = await make(api, {
      buttons: [{ id: 'accept', label: 'Accept', triggers: [{ share_profile: 'accept' }] }],
    })
    expect(await api.call(`PUT /notification/${id}/accept`)).toMatchObject({ http: 400 })
  })

  test('a notice whose buttons nobody pressed is gone after two weeks', async () => {
    let now = Date.now()
    const api = await testEmulator({ now: () => now })
    const ignored = await make(api)
    const pressed = await make(api)
    const plain = await make(api, { buttons: [] })
    await api.result(`PUT /notification/${pressed.id}/open`)
    now += 14 * day - 1
    expect((await list(api)).map(({ id }) => id)).toEqual(expect.arrayContaining([ignored.id, pressed.id, plain.id]))
    now += 1
    const ids = (await list(api)).map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining([pressed.id, plain.id]))
    expect(ids).not.toContain(ignored.id)
    expect(await api.call(`PUT /notification/${ignored.id}/open`)).toMatchObject({ http: 404 })
  })
})
