import { createConnection } from 'node:net'
import { once } from 'node:events'
import { expect, onTestFinished, test, vi } from 'vitest'
import { demoTokens, profileIds } from '../seed/people/personas.ts'
import { type ServerOptions, startEmulator } from './server.ts'

vi.setConfig({ testTimeout: 60_000 })

async function serve(options: ServerOptions = {}) {
  const running = await startEmulator({ users: 5, ...options })
  onTestFinished(() => running.close())
  return running
}

const headers = { token: demoTokens.full }

test('answers other origins, preflight first', async () => {
  const { url } = await serve()
  const preflight = await fetch(`${url}/run/users`, {
    method: 'OPTIONS',
    headers: { 'access-control-request-headers': 'token' },
  })
  expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([204, '*'])
  const answer = await fetch(`${url}/run/users`, { headers })
  expect(answer.headers.get('access-control-allow-origin')).toBe('*')
})

test('a cut connection breaks off, before the work or after it', async () => {
  const { url, emulator, requests } = await serve()
  const body = JSON.stringify({ name: 'Nova', email: 'nova@test.example', password: 'secret-1', timezone: 'UTC' })
  const create = async () => (await fetch(`${url}/run/users`, { method: 'POST', headers, body })).text()
  const stored = async () => {
    const answer = await fetch(`${url}/run/users?filter[name]=Nova`, { headers })
    return ((await answer.json()) as { result: unknown[] }).result.length
  }
  emulator.faults.add({ kind: 'cut', method: 'POST', times: 1 })
  await expect(create()).rejects.toBeInstanceOf(TypeError)
  expect(await stored()).toBe(0)
  emulator.faults.add({ kind: 'cut-after-commit', method: 'POST', times: 1 })
  await expect(create()).rejects.toBeInstanceOf(TypeError)
  expect(await stored()).toBe(1)
  expect(requests.filter(({ method }) => method === 'POST').map(({ status }) => status)).toEqual([0, 0])
})

test('paths no decoder understands are an ordinary miss', async () => {
  const { url } = await serve()
  for (const path of ['/run/users/%E0%A4%A', '/%', '//run/users', '/run/users/%00']) {
    const answer = await fetch(`${url}${path}`, { headers })
    expect([path, answer.status]).toEqual([path, 404])
    expect(await answer.json()).toMatchObject({ status: false })
  }
})

test('a body that never says how long it is stops at 1 MiB', async () => {
  const { url } = await serve()
  const chunk = new Uint8Array(65_536).fill(0x20)
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.enqueue(chunk)
    },
  })
  const init: RequestInit & { duplex: 'half' } = { method: 'POST', headers, body, duplex: 'half' }
  const answer = await fetch(`${url}/run/users`, init)
  expect(answer.status).toBe(413)
})

test('a token in a path is not kept in the record', async () => {
  const { url, requests } = await serve()
  await fetch(`${url}/profile/${profileIds.production}/token/${demoTokens.read}`, { method: 'DELETE', headers })
  expect(requests).toMatchObject([{ method: 'DELETE', path: `/profile/${profileIds.production}/token/…`, status: 200 }])
})

test('a port that is taken is an error, and closing ends open connections', async () => {
  const first = await startEmulator({ users: 1 })
  const port = Number(new URL(first.url).port)
  await expect(startEmulator({ users: 1, port })).rejects.toThrow('EADDRINUSE')
  const idle = createConnection(port, '127.0.0.1')
  await once(idle, 'connect')
  const ended = once(idle, 'close')
  idle.resume()
  await first.close()
  await ended
})
