import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
}

function fileIn(folder: string, path: string): string | undefined {
  const file = join(folder, normalize(path))
  const found = statSync(file, { throwIfNoEntry: false })
  if (found?.isFile() === true) return file
  return found?.isDirectory() === true ? fileIn(folder, join(path, 'index.html')) : undefined
}

/**
 * The dullest static host there is: files as they are, 404.html with status 404 for the rest, no header but the
 * type, no compression. What works here works on object storage.
 */
export async function startPlainHost(folder: string, base: string): Promise<{ url: string; close(): void }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = pathname.startsWith(base) ? fileIn(folder, `/${pathname.slice(base.length)}`) : undefined
    const sent = file ?? join(folder, '404.html')
    response.writeHead(file === undefined ? 404 : 200, { 'content-type': types[extname(sent)] ?? 'text/plain' })
    response.end(readFileSync(sent))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the host has no port')
  return {
    url: `http://localhost:${address.port}${base}`,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
