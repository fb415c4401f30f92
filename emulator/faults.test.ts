import { expect, test } from 'vitest'
import { ConnectionCut } from './faults.ts'
import { testEmulator } from './testing/in-process.ts'

const user = { name: 'Nova', email: 'nova@test.example', password: 'secret-1', timezone: 'UTC' }

test.each([
  [{ kind: 'rate-limit', retryAfter: 3 }, 429, 'Too many requests (Retry-After: 3)'],
  [{ kind: 'server-error' }, 500, 'Sorry, Internal Error'],
  [{ kind: 'soft-failure' }, 200, 'Authorization Denied'],
  [{ kind: 'expired-token' }, 401, 'Authorization Denied'],
  [{ kind: 'error', status: 409, message: 'Odd' }, 409, 'Odd'],
] as const)('%j answers instead, and nothing is done', async (fault, http, message) => {
  const api = await testEmulator()
  api.emulator.faults.add({ ...fault, method: 'POST', path: '/run/users', times: 1 })
  expect(await api.call('POST /run/users', { body: user })).toEqual({ http, status: false, message })
  expect((await api.call('POST /run/users', { body: user })).http).toBe(200)
})

test('a connection cut before the commit does nothing, one cut after it does the work', async () => {
  const api = await testEmulator()
  api.emulator.faults.add({ kind: 'cut', path: '/run/*', times: 1 })
  await expect(api.call('POST /run/users', { body: user })).rejects.toBeInstanceOf(ConnectionCut)
  expect(await api.result('GET /run/users?filter[name]=Nova')).toEqual([])
  api.emulator.faults.add({ kind: 'cut-after-commit', method: 'post', times: 1 })
  await expect(api.call('POST /run/users', { body: user })).rejects.toBeInstanceOf(TypeError)
  expect(await api.result('GET /run/users?filter[name]=Nova')).toHaveLength(1)
})

test('a request that the browser sends again arrives twice, and one answer is seen', async () => {
  const api = await testEmulator()
  api.emulator.faults.add({ kind: 'twice', method: 'POST', path: '/run/users', times: 1 })
  expect(await api.call('POST /run/users', { body: user })).toMatchObject({ status: false })
  expect(await api.result('GET /run/users?filter[name]=Nova')).toHaveLength(1)
  api.emulator.faults.add({ kind: 'twice', method: 'POST', path: '/serviceauth', times: 1 })
  expect(await api.call('POST /serviceauth', { body: { name: 'Network' } })).toMatchObject({ http: 200 })
  expect(await api.result('GET /serviceauth?filter[name]=Network')).toHaveLength(2)
})

test('bodies can be wrong: cut short, of another shape, or a proxy’s page', async () => {
  const api = await testEmulator()
  api.emulator.faults.add({ kind: 'truncated', times: 1 })
  await expect(api.call('GET /run/users')).rejects.toBeInstanceOf(SyntaxError)
  api.emulator.faults.add({ kind: 'wrong-shape', body: 7, times: 1 })
  expect(await api.result('GET /run/users')).toBe(7)
  api.emulator.faults.add({ kind: 'html', times: 1 })
  await expect(api.call('GET /run/users')).rejects.toBeInstanceOf(SyntaxError)
})

test('a delayed request can be aborted', async () => {
  const api = await testEmulator()
  api.emulator.faults.add({ kind: 'latency', delayMs: 600_000 })
  const controller = new AbortController()
  const answer = api.emulator.fetch(new Request('http://emulator.invalid/info', { signal: controller.signal }))
  controller.abort()
  await expect(answer).rejects.toMatchObject({ name: 'AbortError' })
})

test('the control API sets, lists and clears faults, and is itself spared', async () => {
  const api = await testEmulator()
  expect(await api.result('PUT /__emulator/faults', [{ kind: 'server-error', times: 2 }])).toEqual([
    { kind: 'server-error', times: 2 },
  ])
  expect((await api.call('GET /info')).http).toBe(500)
  expect(await api.result('GET /__emulator/faults')).toEqual([{ kind: 'server-error', times: 1 }])
  await api.result('DELETE /__emulator/faults')
  expect((await api.call('GET /info')).http).toBe(200)
  expect(await api.call('PUT /__emulator/faults', { body: { kind: 'flood' } })).toMatchObject({ http: 400 })
})

test('a reset restores the seed, with another number of users if wanted', async () => {
  const api = await testEmulator()
  const before = await api.result('GET /run/users?amount=100&fields[0]=id&fields[1]=email')
  const { user: id } = await api.result<{ user: string }>('POST /run/users', user)
  await api.result('POST /__emulator/reset', {})
  expect(await api.result('GET /run/users?amount=100&fields[0]=id&fields[1]=email')).toEqual(before)
  expect((await api.call(`GET /run/users/${id}`)).http).toBe(404)
  await api.result('POST /__emulator/reset', { users: 3 })
  expect(await api.result('GET /run/users')).toHaveLength(3)
})
