import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isServedAs } from './requested.mjs'
import { serveDist } from './serve.mjs'

const home = mkdtempSync(join(tmpdir(), 'portico-serve-'))
const dist = join(home, 'dist')
const secret = 'outside the folder'
let served: Awaited<ReturnType<typeof serveDist>>

interface Answer {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: string
}

/** A raw request: fetch would remove `..` from the address before sending it. */
function get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  const { hostname, port } = new URL(served.url)
  return new Promise((resolve, reject) => {
    const call = request({ hostname, port, path, headers }, (answer) => {
      let body = ''
      answer.on('data', (part: Buffer) => (body += part.toString('latin1')))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }))
    })
    call.on('error', reject)
    call.end()
  })
}

const navigation = { accept: 'text/html', 'sec-fetch-mode': 'navigate' }

beforeAll(async () => {
  mkdirSync(join(dist, 'assets'), { recursive: true })
  mkdirSync(join(dist, '.vite'))
  writeFileSync(join(home, 'secret.txt'), secret)
  writeFileSync(join(dist, 'index.html'), '<h1>page</h1>')
  writeFileSync(join(dist, 'config.json'), '{}')
  writeFileSync(join(dist, '.vite', 'manifest.json'), '{}')
  writeFileSync(join(dist, 'assets', 'app-abc.js'), 'let x = 1\n'.repeat(500))
  writeFileSync(join(dist, 'assets', 'engine.wasm'), 'wasm')
  writeFileSync(join(dist, '_headers'), '# rules\n/console/*\n  X-Test: all\n/console/assets/*\n  X-Test: asset\n')
  symlinkSync(join(home, 'secret.txt'), join(dist, 'assets', 'link.txt'))
  served = await serveDist({ dir: dist, port: 0, base: '/console/' })
})

afterAll(async () => {
  await served.close()
  rmSync(home, { recursive: true })
})

test('an address of the application gets the page, always revalidated, with the headers of its path', async () => {
  for (const path of ['/console/', '/console/p/1/run/users?q=x', '/console/assets/gone.js']) {
    const { status, headers, body } = await get(path, navigation)
    expect({ status, body }).toEqual({ status: 200, body: '<h1>page</h1>' })
    expect(headers['cache-control']).toBe('no-cache')
    expect(headers['x-test']).toBe(path.includes('assets') ? 'asset' : 'all')
  }
})

test('a missing part of the page is a 404, so that a stale chunk is noticed', async () => {
  const { status } = await get('/console/assets/gone.js', { 'sec-fetch-mode': 'cors' })
  expect(status).toBe(404)
})

test('assets are immutable, typed, compressed and revalidated', async () => {
  const path = '/console/assets/app-abc.js'
  const plain = await get(path)
  expect(plain.headers).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
  })
  const small = await get(path, { 'accept-encoding': 'gzip, deflate, br' })
  expect(small.headers['content-encoding']).toBe('br')
  expect(small.body.length).toBeLessThan(plain.body.length / 4)
  const again = await get(path, { 'accept-encoding': 'br', 'if-none-match': String(small.headers['etag']) })
  expect(again).toMatchObject({ status: 304, body: '' })
  expect((await get('/console/assets/engine.wasm')).headers['content-type']).toBe('application/wasm')
})

test('the base path also works without its slash and from the root; other paths are not found', async () => {
  expect((await get('/')).headers['location']).toBe('/console/')
  expect((await get('/console')).headers['location']).toBe('/console/')
  expect((await get('/elsewhere', navigation)).status).toBe(404)
})

test.each([
  '.vite/manifest.json',
  '_headers',
  '_headers/',
  '/_headers',
  '%5Fheaders',
  'config.json/',
  'assets/link.txt',
  '%2e%2e/secret.txt',
  '..%2fsecret.txt',
  '%00',
  '%',
])('hidden, linked, outside and malformed addresses give no file: %s', async (path) => {
  expect((await get(`/console/${path}`)).status).toBe(404)
})

test.each(['//[', '//[/console/', 'http://x:99999/', 'http://[', 'console/'])(
  'a target that is no address of ours is answered, not stumbled over: %s',
  async (target) => {
    expect([400, 404]).toContain((await get(target, navigation)).status)
  },
)

test('a server that listens only on this computer answers under its own names, not under a foreign one (DNS rebinding)', async () => {
  const port = new URL(served.url).port
  for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, '[::1]', 'console.localhost']) {
    expect([host, (await get('/console/', { ...navigation, host })).status]).toEqual([host, 200])
  }
  for (const host of ['rebound.example', '127.0.0.1.rebound.example', '192.168.0.2', 'a@localhost']) {
    const { status, body } = await get('/console/', { ...navigation, host })
    expect([host, status]).toEqual([host, 403])
    expect(body).toContain('--allow-host')
  }
  expect(isServedAs('box.lan:80', { bound: '127.0.0.1', allowed: ['Box.lan'] })).toBe(true)
  expect(isServedAs('box.lan:80', { bound: '0.0.0.0', allowed: [] })).toBe(true)
})

test('no address reaches files outside the folder', async () => {
  const part = fc.constantFrom('..', '%2e%2e', '.', '/', '%2f', '\\', '%5c', 'assets', 'secret.txt', '%00', '//')
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 8 }), async (parts) => {
      const { body } = await get(`/console/${parts.join('/').replaceAll('\\', '%5c')}`, navigation)
      expect(body).not.toContain(secret)
    }),
    { numRuns: 200 },
  )
})
