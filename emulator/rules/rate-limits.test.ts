import { expect, test } from 'vitest'
import { deviceIds, deviceToken } from '../seed/resource-ids.ts'
import { testEmulator } from '../testing/in-process.ts'
import { limitFor, rateKey } from './rate-limits.ts'

const at = Date.parse('2026-05-20T12:45:09.000Z')

test('counts per profile, route and clock minute, and tells the seconds left (contract 1.8)', async () => {
  let now = at
  const api = await testEmulator({ rateLimits: true, plan: 'free', now: () => now })
  for (let count = 0; count < 60; count += 1) expect((await api.call('GET /run/users')).http).toBe(200)
  expect(await api.call('GET /run/users/')).toEqual({
    http: 429,
    status: false,
    message: 'Too many requests (Retry-After: 51)',
  })
  expect((await api.call('GET /info')).http).toBe(200)
  now = Date.parse('2026-05-20T12:45:59.999Z')
  expect((await api.call('GET /run/users')).message).toBe('Too many requests (Retry-After: 1)')
  now += 1
  expect((await api.call('GET /run/users')).http).toBe(200)
})

test('follows the plan of the owner', () => {
  expect((['free', 'starter', 'scale'] as const).map((plan) => limitFor('POST /run/users', plan))).toEqual([
    60, 100, 1_000,
  ])
  expect(limitFor('GET /run/users', 'scale')).toBe(60)
})

test('aggregates of data are counted by themselves, in whatever way the device is named', async () => {
  const key = (method: string, path: string, query: string) => rateKey({ method, path }, new URLSearchParams(query))
  expect(key('GET', '/data', 'query=aggregate')).toBe('GET /data?query=aggregate')
  expect(key('GET', '/data', 'query=avg')).toBe('GET /data')
  expect(key('GET', '/device', 'query=aggregate')).toBe('GET /device')
  expect(limitFor(key('GET', '/device/:id/data', 'query=aggregate'), 'free')).toBe(5)
  const api = await testEmulator({ rateLimits: true, plan: 'free', now: () => at })
  const token = deviceToken(deviceIds.tankLevel)
  const ask = (query: string) => api.call(`GET /data?variables=level&${query}`, { token })
  for (let count = 0; count < 5; count += 1)
    expect((await ask('query=aggregate&interval=day&function=avg')).http).toBe(200)
  expect((await ask('query=aggregate&interval=day&function=avg')).http).toBe(429)
  expect((await ask('query=last_value')).http).toBe(200)
})
