// Serves a finished build the way a careful static host would. Usage: node scripts/serve/serve.mjs --dir dist --port 4173 [--base /console/] [--allow-host NAME]
import { createServer } from 'node:http'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readFlags } from '../arguments.mjs'
import { headersFor, parseHeaderRules } from '../build/header-rules.mjs'
import { isServedAs, pathAsked } from './requested.mjs'
import { createFileStore } from './static-files.mjs'

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

/** @param {Request} request @returns {boolean} whether a person is opening an address, not a page loading a part */
function isNavigation(request) {
  const mode = request.headers['sec-fetch-mode']
  return mode === undefined ? (request.headers.accept ?? '').includes('text/html') : mode === 'navigate'
}

/**
 * Best encoding both sides know. Brotli first: it is what the byte figures are stated in.
 * @param {Request} request
 */
function acceptedEncoding(request) {
  const accepted = request.headers['accept-encoding'] ?? ''
  if (accepted.includes('br')) return 'br'
  return accepted.includes('gzip') ? 'gzip' : undefined
}

/**
 * Starts serving a build folder. Rejects when the port is taken (code EADDRINUSE).
 * @param {{ dir: string, port: number, base?: string, host?: string, allowHosts?: readonly string[] }} options port 0 takes
 * a free one; a server for this computer alone answers under its names and under `allowHosts`
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} `url` ends with the base path
 */
export async function serveDist({ dir, port, base = '/', host = '127.0.0.1', allowHosts = [] }) {
  const folder = resolve(dir)
  const store = createFileStore(folder)
  const rulesFile = join(folder, '_headers')
  const rules = existsSync(rulesFile) ? parseHeaderRules(readFileSync(rulesFile, 'utf8')) : []

  /** @param {Request} request @param {Response} response */
  async function answer(request, response) {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end()
      return
    }
    if (!isServedAs(request.headers.host, { bound: host, allowed: allowHosts })) {
      const words = 'This server answers this computer only. Start it with --allow-host NAME for another name.\n'
      response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8' }).end(words)
      return
    }
    const pathname = pathAsked(request.url)
    if (pathname === undefined) {
      response.writeHead(400, { 'content-type': 'text/plain; charset=utf-8' }).end('This is not an address\n')
      return
    }
    if (!pathname.startsWith(base)) {
      const status = pathname === '/' || `${pathname}/` === base ? 302 : 404
      response.writeHead(status, status === 302 ? { location: base } : {}).end()
      return
    }
    const wanted = pathname.slice(base.length) || 'index.html'
    // Every address of the application gets the same page; the router in it does the rest.
    const found = store.find(wanted)
    const file = found ?? (isNavigation(request) ? store.find('index.html') : undefined)
    // The headers depend on the requested address, as with static hosts, so that a deep link gets the page's policy.
    const headers = headersFor(rules, pathname)
    if (file === undefined) {
      response.writeHead(404, { ...headers, 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n')
      return
    }
    const { body, encoding, etag } = await store.read(file, acceptedEncoding(request))
    const isAsset = /(^|\/)assets\//.test(wanted) && found !== undefined
    const all = {
      ...headers,
      'content-type': file.type,
      'cache-control': isAsset ? 'public, max-age=31536000, immutable' : 'no-cache',
      vary: 'accept-encoding',
      etag,
      ...(encoding === undefined ? {} : { 'content-encoding': encoding }),
    }
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304, all).end()
      return
    }
    response.writeHead(200, { ...all, 'content-length': body.length }).end(request.method === 'HEAD' ? undefined : body)
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      console.error(error)
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  })
  await new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(port, host, () => done(undefined))
  })
  const address = server.address()
  const actual = typeof address === 'object' && address !== null ? address.port : port
  return {
    url: `http://${host === '127.0.0.1' || host === '0.0.0.0' ? 'localhost' : host}:${actual}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const flags = readFlags(process.argv.slice(2))
  const { url } = await serveDist({
    dir: flags.dir ?? 'dist',
    port: flags.port ?? 4173,
    base: flags.base,
    allowHosts: flags['allow-host'] ?? [],
  })
  console.log(`Serving ${flags.dir ?? 'dist'} on ${url}`)
}
