import { describe, expect, test } from 'vitest'
import { profileIds } from '#emulator/seed/people/personas.ts'
import { actionIds } from '#emulator/seed/resources/resource-ids.ts'
import { newbornEmulator, type TestEmulator } from '#emulator/testing/in-process.ts'
import { auditActions, scriptToken } from '#emulator/testing/script-token.ts'

const alert = {
  name: 'Alert on high temperature',
  type: 'condition',
  trigger: [
    {
      device: '62a2646ffdea2f0013b10001',
      variable: 'temperature',
      is: '>',
      value: '80',
      value_type: 'number',
      unlock: false,
    },
  ],
  action: { type: 'notification', subject: 'Hot', message: '$VALUE$' },
}
const names = async (api: TestEmulator, query = '') =>
  (await api.result<{ name: string }[]>(`GET /action?${query}`)).map(({ name }) => name)
const conditions = (count: number) =>
  Array.from({ length: count }, () => ({ service_or_resource: 'input', condition: '>', condition_value: 80 }))

describe('an action (contract 15)', () => {
  test('is created, read back whole, edited in part and deleted', async () => {
    const now = Date.parse('2026-05-20T12:00:00.000Z')
    const api = await newbornEmulator({ now: () => now })
    const made = await api.call<{ action: string }>('POST /action', { body: alert })
    expect(made.http).toBe(200)
    const id = made.result.action
    const whole = {
      id, profile: profileIds.production, description: null, active: true, lock: false, tags: [], last_triggered: null,
      created_at: '2026-05-20T12:00:00.000Z', updated_at: '2026-05-20T12:00:00.000Z', ...alert,
    } // prettier-ignore
    expect(await api.result(`GET /action/${id}`)).toEqual(whole)
    expect(await api.result(`PUT /action/${id}`, { name: 'Renamed', active: false })).toBe('Successfully Updated')
    expect(await api.result(`GET /action/${id}`)).toEqual({ ...whole, name: 'Renamed', active: false })
    expect(await api.result(`DELETE /action/${id}`)).toBe('Successfully Removed')
    expect(await api.call(`GET /action/${id}`)).toMatchObject({ http: 404, message: 'Action Not Found' })
    expect(auditActions(api)).toEqual(['Action created', 'Action edited', 'Action deleted'])
  })

  test('is listed by name, and by when it last fired', async () => {
    const api = await newbornEmulator()
    expect(await names(api)).toEqual([
      'Low pressure at the north plant',
      'Start the nightly report',
      'Usage above its share',
    ])
    expect(await names(api, 'orderBy=last_triggered,asc')).toEqual([
      'Start the nightly report',
      'Low pressure at the north plant',
      'Usage above its share',
    ])
    expect(await names(api, 'filter[active]=true&filter[type]=schedule')).toEqual(['Start the nightly report'])
    expect(await api.result(`GET /action?fields[0]=id&fields[1]=type&filter[name]=usage*`)).toEqual([
      { id: actionIds.usage, type: 'usage_alert' },
    ])
  })

  test('a tag protects it', async () => {
    const api = await newbornEmulator()
    expect(await api.call(`DELETE /action/${actionIds.nightly}`)).toMatchObject({
      http: 400,
      message: 'Without this action nobody gets the report',
    })
  })

  test('alerts of usage and places take ten conditions, on create and on edit', async () => {
    const api = await newbornEmulator()
    const body = { ...alert, type: 'usage_alert', trigger: conditions(11) }
    expect(await api.call('POST /action', { body })).toMatchObject({
      http: 400,
      message: expect.stringContaining('at most 10'),
    })
    expect(await api.call(`PUT /action/${actionIds.usage}`, { body: { trigger: conditions(11) } })).toMatchObject({
      http: 400,
    })
    const { action } = await api.result<{ action: string }>('POST /action', { ...alert, trigger: conditions(11) })
    expect(await api.call(`PUT /action/${action}`, { body: { type: 'condition_geofence' } })).toMatchObject({
      http: 400,
    })
  })

  test('scripts see what they are granted', async () => {
    const api = await newbornEmulator()
    const token = await scriptToken(api, ['access', 'create'], ['action', 'tag.key', 'team', 'tag.value', 'operations'])
    expect((await api.call('GET /action', { token })).result).toMatchObject([{ id: actionIds.pressure }])
    expect(await api.call('POST /action', { token, body: alert })).toMatchObject({ http: 401 })
    expect(
      await api.call('POST /action', { token, body: { ...alert, tags: [{ key: 'team', value: 'operations' }] } }),
    ).toMatchObject({ http: 200 })
    expect(await api.call(`DELETE /action/${actionIds.pressure}`, { token })).toMatchObject({ http: 401 })
  })

  test.each([
    [{ action: undefined }, "'action':[{'message':'Required'}]"],
    [{ action: { type: 'explode' } }, "'action':"],
    [{ type: 'sometimes' }, "'type':"],
    [{ trigger: 'now' }, "'trigger':"],
  ])('%j is refused and makes nothing', async (body, message) => {
    const api = await newbornEmulator()
    const answer = await api.call('POST /action', { body: { ...alert, ...body } })
    expect(answer).toMatchObject({ http: 400 })
    expect(answer.message).toContain(message)
    expect(await names(api)).toHaveLength(3)
  })

  test('the plan limits how many there are (402)', async () => {
    const api = await newbornEmulator({ plan: 'free' })
    for (const name of ['one', 'two']) await api.result('POST /action', { ...alert, name })
    expect(await api.call('POST /action', { body: alert })).toMatchObject({
      http: 402,
      message: 'You have exceeded the maximum limit of Actions (5). Please upgrade you plan or contact support.',
    })
  })
})
