import { afterAll, beforeAll, expect, test } from 'vitest'
import { routes } from '../routes/all.ts'
import { demoTokens } from '../seed/people/personas.ts'
import { openTestEmulator, type TestEmulator } from './in-process.ts'
import { worldOf } from './world.ts'

let api: TestEmulator
let world: string

beforeAll(async () => {
  api = await openTestEmulator({ users: 5 })
  // Noting that a token was used is no change; it is done beforehand.
  await api.call('GET /info')
  world = worldOf(api.db)
})
afterAll(() => api.emulator.close())

/** Routes that answer an unknown address like a known one, so that nobody can find out who has an account. */
const discreet = new Set(['GET /account/passwordreset/:email', 'GET /account/resend_confirmation/:email'])
const named = routes.map((route) => [`${route.method} ${route.path}`, route] as const)
const withToken = named.filter(([, { access }]) => access !== 'open')
const withBody = named.filter(([, { method }]) => method !== 'GET')
const withIds = named.filter(([name, { path }]) => path.includes('/:') && !discreet.has(name))
const address = (path: string) => path.replace(/:\w+/g, '65ffffffffffffffffffffff')

/** Rows that were written at all, rolled back or not: while this number stays the same, nothing can have changed. */
const writes = () => api.db.one<{ n: number }>('SELECT total_changes() AS n')?.n
let seen: number | undefined

function unchanged(): void {
  expect(api.unexpected).toEqual([])
  if (writes() === seen) return
  expect(worldOf(api.db) === world).toBe(true)
  seen = writes()
}

test.each(withToken)('%s is refused to unknown callers, and changes nothing', async (_name, { method, path }) => {
  for (const token of [null, 'p-00000000-0000-4000-8000-00000000dead', demoTokens.expired]) {
    const answer = await api.call(`${method} ${address(path)}`, { token, ...(method === 'GET' ? {} : { body: {} }) })
    expect(answer).toEqual({ http: 401, status: false, message: 'Authorization Denied' })
  }
  unchanged()
})

test.each(withBody)(
  '%s refuses invalid JSON and bodies that are too large, and changes nothing',
  async (_name, route) => {
    const { method, path, maximumBody = 1_048_576 } = route
    const at = `${method} ${address(path)}`
    expect(await api.call(at, { raw: '{"name":' })).toEqual({ http: 400, status: false, message: 'Invalid JSON body' })
    const headers = { 'content-length': String(maximumBody + 1) }
    expect(await api.call(at, { raw: '{}', headers })).toMatchObject({ http: 413, status: false })
    unchanged()
  },
)

test.each(withIds)(
  '%s refuses unknown ids, with a message that reveals nothing of its inside',
  async (_name, route) => {
    const { method, path } = route
    const answer = await api.call(`${method} ${address(path)}`, method === 'GET' ? {} : { body: {} })
    expect([400, 401, 402, 404]).toContain(answer.http)
    expect(answer.message).toMatch(/^[^\n]{3,400}$/)
    expect(answer.message).not.toMatch(/\.ts|SQLITE|at \w+ \(|undefined|\[object/)
    unchanged()
  },
)

test.each(['PATCH', 'PROPFIND'])('the method %s has no route', async (method) => {
  const answer = await api.emulator.fetch(
    new Request('http://emulator.invalid/run/users', { method, headers: { token: demoTokens.full } }),
  )
  expect(answer.status).toBe(404)
  unchanged()
})

test.each([[], 'text', 7, true, { name: 7, email: [], password: {}, targets: 'x', fields: null }])(
  'bodies of a wrong type (%j) never change anything but by the contract’s success',
  async (body) => {
    for (const [, { method, path }] of withBody) {
      const written = writes()
      const before = world
      const answer = await api.call(`${method} ${address(path)}`, { body })
      expect(api.unexpected).toEqual([])
      expect(answer.status).toBe(answer.http < 300)
      if (writes() === written) continue
      world = worldOf(api.db)
      if (!answer.status) expect(world === before).toBe(true)
    }
  },
)
