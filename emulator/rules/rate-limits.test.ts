import { expect, test } from 'vitest'
import { testEmulator } from '../testing/in-process.ts'
import { limitFor } from './rate-limits.ts'

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
