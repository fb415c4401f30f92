import { expect, test } from 'vitest'
import { governedAnalysis, governedUser, grant } from '#emulator/testing/governed.ts'
import { testEmulator } from '#emulator/testing/in-process.ts'

const body = {
  title: 'Tank low',
  message: 'Below 20 %',
  buttons: [
    { id: 'ack', label: 'Acknowledge', triggers: [{ analysis_id: 'x' }] },
    { id: 'open', label: 'Open', url: 'https://x.example' },
  ],
  buttons_autodisable: true,
}

test('both button shapes and unknown keys come back as they were sent; newest first', async () => {
  const api = await testEmulator()
  const { id: run_user } = await governedUser(api)
  const first = await api.result<{ id: string }>('POST /run/notification/', { ...body, run_user })
  const second = await api.result<{ id: string }>('POST /run/notification', { title: 'B', message: 'b', run_user })
  const list = await api.result<{ id: string }[]>(`GET /run/notification/${run_user}`)
  expect(list.map(({ id }) => id)).toEqual([second.id, first.id])
  expect(list[1]).toMatchObject({ ...body, read: false, buttons_enabled: true })
  await api.result(`PUT /run/notification/${first.id}`, { read: true })
  expect((await api.result<object[]>(`GET /run/notification/${run_user}`))[1]).toMatchObject({ ...body, read: true })
  await api.result(`DELETE /run/notification/${first.id}`)
  expect(await api.result<object[]>(`GET /run/notification/${run_user}`)).toHaveLength(1)
})

test('more than four buttons, ids with spaces, unknown people and other profiles are refused', async () => {
  const api = await testEmulator()
  const { id: run_user } = await governedUser(api)
  const button = (id: string) => ({ id, label: 'L' })
  const send = (more: object) => api.call('POST /run/notification', { body: { ...body, run_user, ...more } })
  expect(await send({ buttons: ['a', 'b', 'c', 'd', 'e'].map(button) })).toMatchObject({ http: 400 })
  expect(await send({ buttons: [button('a b')] })).toMatchObject({ http: 400 })
  expect(await send({ title: '' })).toMatchObject({ http: 400 })
  expect(await send({ run_user: 'nobody' })).toMatchObject({ http: 404, message: 'Run User Not Found' })
  expect(await api.call(`PUT /run/notification/${run_user}`, { body: {} })).toMatchObject({ http: 404 })
  expect(await api.result(`GET /run/notification/${run_user}`)).toEqual([])
})

test('the person sees, presses and removes them in the portal; one press switches all buttons off', async () => {
  const api = await testEmulator()
  const { id: run_user, token } = await governedUser(api)
  const { id } = await api.result<{ id: string }>('POST /run/notification', { ...body, run_user })
  const at = '/run/riverbend.tago.run/notification'
  expect(await api.call(`GET ${at}`, { token })).toMatchObject({ result: [{ id, read: false }] })
  expect(await api.call(`PUT ${at}/${id}/nothing`, { token })).toMatchObject({ http: 404 })
  expect(await api.call(`PUT ${at}/${id}/ack`, { token })).toMatchObject({ http: 200 })
  expect(await api.call(`GET ${at}`, { token })).toMatchObject({ result: [{ read: true, buttons_enabled: false }] })
  expect(await api.call(`PUT ${at}/${id}/ack`, { token })).toMatchObject({ http: 400 })
  expect(await api.call(`PUT ${at}`, { token, body: { notification_ids: [id], read: false } })).toMatchObject({
    http: 200,
  })
  expect(await api.call(`PUT ${at}/markallread`, { token })).toMatchObject({ http: 200 })
  expect(await api.call(`GET ${at}`, { token: null })).toMatchObject({ http: 401 })
  expect(await api.call(`GET ${at}`)).toMatchObject({ http: 401 })
  expect(await api.call(`DELETE ${at}/${id}`, { token })).toMatchObject({ http: 200 })
})

test('they go with the person, and an analysis sends them where a policy says so', async () => {
  const api = await testEmulator()
  const { id: run_user } = await governedUser(api, [{ key: 'site', value: 'depot' }])
  const { token } = governedAnalysis(api, [{ key: 'site', value: 'depot' }])
  const send = () => api.call('POST /run/notification', { token, body: { ...body, run_user } })
  expect(await send()).toMatchObject({ http: 401 })
  await grant(api, [['analysis']], [{ action: ['create_notification'], resource: ['run_user', 'tag_match', 'site'] }])
  expect(await send()).toMatchObject({ http: 200 })
  await api.result(`DELETE /run/users/${run_user}`)
  expect(api.db.all('SELECT * FROM run_notification WHERE run_user = ?', [run_user])).toEqual([])
})
