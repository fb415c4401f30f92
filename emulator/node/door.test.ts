import { request } from 'node:http'
import fc from 'fast-check'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { demoTokens } from '../seed/people/personas.ts'
import { type Caller, controlHeader, type Door, turnedAway } from './door.ts'
import { type ServerOptions, startEmulator } from './server.ts'

vi.setConfig({ testTimeout: 60_000 })

const here: Door = { bound: '127.0.0.1', allowed: [] }
const caller = (changes: Partial<Caller>): Caller => ({
  method: 'GET',
  path: '/run/users',
  host: 'localhost:8888',
  origin: undefined,
  site: undefined,
  contentType: undefined,
  control: undefined,
  ...changes,
})

describe('access to the emulator’s server', () => {
  test.each([
    'localhost',
    'LOCALHOST:8888',
    'app.localhost:1',
    '127.0.0.1:8888',
    '127.9.9.9',
    '[::1]:8888',
    'localhost.',
  ])('%s is this computer', (host) => {
    expect(turnedAway(caller({ host }), here)).toBeUndefined()
    expect(turnedAway(caller({ host, path: '/__emulator/personas' }), here)).toBeUndefined()
  })

  test.each([
    'evil.example',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    'evillocalhost',
    '192.168.0.9',
    'evil@localhost',
    'localhost/x',
    '',
    undefined,
  ])('%j is not', (host) => {
    expect(turnedAway(caller({ host }), here)).toContain('--allow-host')
  })

  test('a server opened to the network answers to its address or the name it listens on; its control routes do not', () => {
    for (const host of ['192.168.0.9:8888', '[fe80::1]:8888', 'box.lan:8888']) {
      const door = { bound: host.startsWith('box') ? 'box.lan' : '0.0.0.0', allowed: [] }
      expect(turnedAway(caller({ host }), door)).toBeUndefined()
      expect(turnedAway(caller({ host, path: '/__emulator/faults' }), door)).toContain('--allow-host')
    }
    expect(turnedAway(caller({ host: 'rebound.example' }), { bound: '0.0.0.0', allowed: [] })).toBeDefined()
  })

  test('a name allowed on purpose opens everything', () => {
    const door = { bound: '0.0.0.0', allowed: ['Box.lan'] }
    expect(turnedAway(caller({ host: 'box.lan:80', path: '/__emulator/reset' }), door)).toBeUndefined()
  })

  test('no page of another origin controls it, whatever it sends', () => {
    const foreign = fc.oneof(
      fc.record({
        origin: fc.oneof(fc.webUrl(), fc.constantFrom('null', 'http://localhost', 'https://localhost:8888')),
      }),
      fc.record({ site: fc.constantFrom('cross-site', 'same-site') }),
    )
    const sent = fc.record({
      method: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE'),
      path: fc.constantFrom('/__emulator', '/__emulator/', '/__emulator/reset', '/__emulator/outbox'),
      contentType: fc.constantFrom('application/json', 'text/plain', undefined),
      control: fc.constantFrom('1', undefined),
    })
    fc.assert(
      fc.property(foreign, sent, (from, what) => turnedAway(caller({ ...what, ...from }), here) !== undefined),
      { numRuns: 300 },
    )
  })

  test('a change must be JSON or carry the control header', () => {
    const reset = { method: 'POST', path: '/__emulator/reset' }
    expect(turnedAway(caller(reset), here)).toContain('application/json')
    expect(turnedAway(caller({ ...reset, contentType: 'text/plain;x=application/json' }), here)).toBeDefined()
    expect(turnedAway(caller({ ...reset, contentType: 'application/json; charset=utf-8' }), here)).toBeUndefined()
    expect(turnedAway(caller({ ...reset, control: '1' }), here)).toBeUndefined()
  })
})

async function serve(options: ServerOptions = {}) {
  const running = await startEmulator({ users: 5, ...options })
  onTestFinished(() => running.close())
  return running
}

/** A raw request, because fetch sets `Host` and `Origin` by itself. */
function ask(url: string, headers: Record<string, string>, method = 'GET', body = '') {
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; text: string }>((resolve, reject) => {
    const call = request(url, { method, headers }, (answer) => {
      let text = ''
      answer.on('data', (part: Buffer) => (text += part.toString()))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }))
    })
    call.on('error', reject)
    call.end(body)
  })
}

test('over the wire: a stranger can neither read, reset nor break anything, and gets no answer under a foreign name', async () => {
  const { url, emulator } = await serve()
  const stranger = { origin: 'https://evil.example' }
  const host = new URL(url).host
  for (const [method, path, body] of [
    ['GET', 'personas', ''],
    ['POST', 'reset', '{}'],
    ['PUT', 'faults', '{"kind":"html","body":"<script>1</script>"}'],
    ['DELETE', 'faults', ''],
  ] as const) {
    const headers = { ...stranger, 'content-type': 'text/plain', [controlHeader]: '1' }
    const answer = await ask(`${url}/__emulator/${path}`, headers, method, body)
    expect([path, answer.status, answer.headers['access-control-allow-origin']]).toEqual([path, 403, undefined])
  }
  const preflight = await ask(`${url}/__emulator/faults`, stranger, 'OPTIONS')
  expect(preflight.headers['access-control-allow-origin']).toBeUndefined()
  expect(emulator.faults.list()).toEqual([])
  // A name of the stranger's that suddenly means 127.0.0.1 gets no answer, whoever holds the token.
  const rebound = await ask(`${url}/info`, { host: `evil.example:${host.split(':')[1]}`, token: demoTokens.full })
  expect([rebound.status, rebound.headers['access-control-allow-origin']]).toEqual([403, undefined])
  expect(rebound.text).toContain('--allow-host evil.example')
})

test('the person at this computer controls it, by JSON or by the header', async () => {
  const { url } = await serve()
  const json = { 'content-type': 'application/json', origin: url }
  expect((await ask(`${url}/__emulator/faults`, json, 'PUT', '{"kind":"html","times":1}')).status).toBe(200)
  expect((await ask(`${url}/__emulator/reset`, { [controlHeader]: '1' }, 'POST')).status).toBe(200)
  const personas = await ask(`${url}/__emulator/personas`, {})
  expect([personas.status, personas.headers['access-control-allow-origin']]).toEqual([200, undefined])
})

test('an injected page cannot act with the rights of the emulator’s address', async () => {
  const { url, emulator } = await serve()
  emulator.faults.add({ kind: 'html', body: '<script>document.title = 1</script>', times: 1 })
  const { headers } = await ask(`${url}/run/users`, { token: demoTokens.full })
  expect([headers['content-security-policy'], headers['x-content-type-options']]).toEqual(['sandbox', 'nosniff'])
})
