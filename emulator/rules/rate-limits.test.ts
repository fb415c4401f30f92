import { expect, test } from 'vitest'
import { testEmulator } from '../testing/in-process.ts'
import { routes } from '../routes/all.ts'
import { published, unpublishedLists } from './rate-limit-table.ts'
import { limitedRoute, limitFor } from './rate-limits.ts'

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

test.each([
  ['PUT', '/profile/:id', [60, 100, 200]],
  ['POST', '/am', [60, 100, 200]],
  ['PUT', '/notification/:id/:button', [60, 100, 1_000]],
  ['GET', '/device/token/:device', [100, 1_000, 5_000]],
  ['POST', '/device', [10, 250, 5_000]],
  ['DELETE', '/files', [60, 100, 200]],
  ['GET', '/data', [250, 5_000, 15_000]],
  ['GET', '/profile/:id/token', [60, 60, 60]],
  ['GET', '/profile/:id/statistics', [60, 100, 1_000]],
] as const)('%s %s has the limits of the table, whatever its parameters are called', (method, path, limits) => {
  const route = limitedRoute(method, path, {})
  expect((['free', 'starter', 'scale'] as const).map((plan) => limitFor(route, plan))).toEqual(limits)
})

test('aggregates are counted apart from other reading of data', () => {
  expect(limitFor(limitedRoute('GET', '/data', { query: 'aggregate' }), 'starter')).toBe(10)
  expect(limitFor(limitedRoute('GET', '/data', { query: 'count' }), 'starter')).toBe(5_000)
  expect(limitFor(limitedRoute('GET', '/device/:id/data', { query: 'aggregate' }), 'free')).toBe(5)
  expect(limitFor(limitedRoute('POST', '/data', { query: 'aggregate' }), 'starter')).toBe(5_000)
})

test('rows for routes of this emulator name them as they are', () => {
  const known = new Set(routes.map(({ method, path }) => limitedRoute(method, path, {})))
  const ours = [...published.keys(), ...unpublishedLists].filter((route) =>
    / \/(account|profile|notification|am|info|tags|run|serviceauth)\b/.test(route),
  )
  expect(ours.filter((route) => !known.has(route))).toEqual([])
})
