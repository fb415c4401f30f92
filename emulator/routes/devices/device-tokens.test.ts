import { describe, expect, test } from 'vitest'
import { profileIds } from '#emulator/seed/people/personas.ts'
import { deviceIds, deviceToken } from '#emulator/seed/resources/resource-ids.ts'
import { testEmulator } from '#emulator/testing/in-process.ts'
import { scriptToken } from '#emulator/testing/script-token.ts'

describe('tokens and parameters of a device', () => {
  test('a token is made, listed, used by its permission, and removed', async () => {
    const api = await testEmulator()
    const device = deviceIds.tankLevel
    const made = await api.call<{ token: string }>('POST /device/token', {
      body: { device, name: 'Reader', permission: 'read', expire_time: '1 day', serie_number: 'R-1' },
    })
    expect(made).toMatchObject({ http: 201, result: { permission: 'read' } })
    const { token } = made.result
    expect(
      await api.result(`GET /device/token/${device}?filter[name]=read*&fields[0]=name&fields[1]=device_id`),
    ).toEqual([{ name: 'Reader', device_id: device, expire_time: expect.any(String) }])
    expect(await api.call('GET /data', { token })).toMatchObject({ http: 200 })
    expect(await api.call('POST /data', { token, body: { variable: 'x', value: 1 } })).toMatchObject({ http: 401 })
    expect(await api.call('GET /device', { token })).toMatchObject({ http: 401 })
    expect(await api.result(`DELETE /device/token/${token}`)).toBe('Token Successfully Removed')
    expect(await api.call('GET /data', { token })).toMatchObject({ http: 401 })
    expect(await api.call(`DELETE /device/token/${token}`)).toMatchObject({ http: 404, message: 'Token Not Found' })
    expect(
      await api.call('POST /device/token', { body: { device: 'nobody', name: 'x', permission: 'full' } }),
    ).toMatchObject({
      http: 404,
      message: 'Device Not Found',
    })
    expect(JSON.stringify(api.db.all('SELECT * FROM audit_event'))).not.toContain(token)
  })

  test('a token of another kind or profile cannot be removed as a device’s', async () => {
    const api = await testEmulator()
    const profileToken = 'p-00000000-0000-4000-8000-00000000f003'
    expect(await api.call(`DELETE /device/token/${profileToken}`)).toMatchObject({ http: 404 })
    await api.result(`PUT /profile/switch/${profileIds.shared}`)
    expect(await api.call(`DELETE /device/token/${deviceToken(deviceIds.gateway)}`)).toMatchObject({ http: 404 })
    const granted = await testEmulator()
    const token = await scriptToken(granted, ['token_access'], ['device', 'id', deviceIds.gateway])
    expect(await granted.call(`GET /device/token/${deviceIds.gateway}`, { token })).toMatchObject({ http: 200 })
    expect(await granted.call(`DELETE /device/token/${deviceToken(deviceIds.labBench)}`, { token })).toMatchObject({
      http: 401,
    })
    expect(await granted.call(`DELETE /device/token/${deviceToken(deviceIds.gateway)}`, { token })).toMatchObject({
      http: 200,
    })
  })

  test('parameters are set one by one or many, narrowed, read by the device, and removed', async () => {
    const api = await testEmulator()
    const base = `/device/${deviceIds.labBench}/params`
    expect(await api.call(`POST ${base}`, { body: { key: 'interval', value: '600' } })).toMatchObject({
      http: 201,
      result: 'Params Successfully Updated',
    })
    await api.result(`POST ${base}`, [
      { key: 'a', value: '1', sent: true },
      { key: 'b', value: '2' },
    ])
    const [first, second] = await api.result<{ id: string; key: string }[]>(`GET ${base}`)
    expect((await api.result<{ key: string }[]>(`GET ${base}?sent_status=true`)).map(({ key }) => key)).toEqual(['a'])
    await api.result(`POST ${base}`, { id: first?.id, value: '900' })
    const token = deviceToken(deviceIds.labBench)
    expect(await api.call('GET /device/params?sent_status=false', { token })).toMatchObject({
      result: [{ key: 'interval', value: '900' }, { key: 'b' }],
    })
    expect(await api.call(`PUT /device/params/${first?.id}`, { token, body: { sent: true } })).toMatchObject({
      http: 200,
    })
    expect(await api.result(`DELETE ${base}/${second?.id}`)).toBe('Successfully Removed')
    expect(await api.result(`GET ${base}`)).toMatchObject([{ key: 'interval', value: '900', sent: true }, { key: 'b' }])
    expect(await api.call(`POST ${base}`, { body: { id: 'unknown', value: '1' } })).toMatchObject({ http: 404 })
    expect(await api.call(`POST ${base}`, { body: { key: 'c' } })).toMatchObject({
      http: 400,
      message: "{'value':[{'message':'Required'}]}",
    })
    const many = Array.from({ length: 59 }, (_, at) => ({ key: `k${at}`, value: '' }))
    expect(await api.call(`POST ${base}`, { body: many })).toMatchObject({ http: 400 })
    expect(await api.result(`GET ${base}`)).toHaveLength(2)
    expect(await api.call('GET /device/params')).toMatchObject({ http: 401 })
  })

  test('legacy buckets are gone, whatever is asked of them (contract 14)', async () => {
    const api = await testEmulator()
    for (const route of [
      'GET /bucket',
      'POST /bucket',
      'PUT /bucket/x',
      'DELETE /bucket/x',
      'GET /bucket/x/variable',
    ]) {
      expect(await api.call(route)).toMatchObject({ http: 400, message: 'Legacy buckets are not available' })
    }
    expect(await api.result(`GET /device/${deviceIds.tankLevel}/data_amount`)).toBe(96)
  })
})
