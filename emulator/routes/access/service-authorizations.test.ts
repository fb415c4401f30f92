import { expect, test } from 'vitest'
import { governedAnalysis, grant } from '#emulator/testing/governed.ts'
import { testEmulator } from '#emulator/testing/in-process.ts'

const list = 'GET /serviceauth?fields[0]=name&fields[1]=token&fields[2]=verification_code&amount=200'
interface Row {
  name: string
  token: string
  verification_code: string | null
}

test('are made, listed newest first, found by name, given another code, and removed', async () => {
  const api = await testEmulator()
  const made = await api.result<Row & { additional_parameters: string }>('POST /serviceauth', {
    name: 'LoRa 1',
    verification_code: 'abc',
  })
  expect(made).toMatchObject({ name: 'LoRa 1', additional_parameters: 'abc' })
  expect(made.token).toMatch(/^at[0-9a-f]{32}$/)
  await api.result('POST /serviceauth', { name: 'LoRa 2' })
  expect((await api.result<Row[]>(`${list}&filter[name]=lora *`)).map(({ name }) => name)).toEqual(['LoRa 2', 'LoRa 1'])
  const codes = []
  for (const body of [{ verification_code: 'def' }, {}, { verification_code: '' }]) {
    await api.result(`PUT /serviceauth/${made.token}`, body)
    codes.push((await api.result<Row[]>(`${list}&filter[name]=LoRa 1`))[0]?.verification_code)
  }
  expect(codes).toEqual(['def', 'def', null])
  await api.result(`DELETE /serviceauth/${made.token}`)
  expect(await api.call(`DELETE /serviceauth/${made.token}`)).toMatchObject({ http: 404, message: 'Token Not Found' })
})

test('a plan allows so many', async () => {
  const api = await testEmulator({ plan: 'free' })
  let answer = await api.call('POST /serviceauth', { body: { name: 'x' } })
  for (let count = 0; count < 12 && answer.http === 200; count += 1) {
    answer = await api.call('POST /serviceauth', { body: { name: 'x' } })
  }
  expect(answer).toMatchObject({ http: 402, message: expect.stringContaining('(10)') })
  expect(await api.result<Row[]>(list)).toHaveLength(10)
})

test('an analysis needs a grant for each', async () => {
  const api = await testEmulator()
  const { token } = governedAnalysis(api)
  expect(await api.call(list, { token })).toMatchObject({ http: 200, result: [] })
  expect(await api.call('POST /serviceauth', { token, body: { name: 'x' } })).toMatchObject({ http: 401 })
  await grant(api, [['analysis']], [{ action: ['create', 'access'], resource: ['service_authorization'] }])
  expect(await api.call('POST /serviceauth', { token, body: { name: 'x' } })).toMatchObject({ http: 200 })
  expect((await api.call<Row[]>(list, { token })).result.length).toBeGreaterThan(0)
})
