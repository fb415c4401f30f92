import { createHash } from 'node:crypto'
import { readFileSync, realpathSync, statSync } from 'node:fs'
import { extname, join, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
}
const compressible = new Set(['.html', '.js', '.mjs', '.css', '.json', '.svg', '.wasm', '.txt', '.webmanifest'])

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/**
 * A file that may be sent.
 * @typedef {{ path: string, type: string, version: string }} StaticFile
 * @typedef {{ body: Buffer, encoding: string | undefined, etag: string }} Sent
 */

/**
 * Files of one folder, compressed once each and kept in memory.
 * @param {string} folder absolute
 */
export function createFileStore(folder) {
  const home = realpathSync(folder)
  /** @type {Map<string, Promise<Sent>>} */
  const cache = new Map()

  /**
   * The file at an address below the base; undefined if there is none. Never a file outside the folder (by `..`, an encoded
   * slash or a symbolic link), and never a hidden one (`.vite/`, `_headers`).
   * @param {string} address not decoded yet, without a leading slash
   * @returns {StaticFile | undefined}
   */
  function find(address) {
    let name
    try {
      name = decodeURIComponent(address)
    } catch {
      return undefined
    }
    if (name.includes('\0') || name.includes('\\')) return undefined
    if (name.split('/').some((part) => part.startsWith('.')) || name.endsWith('/')) return undefined
    try {
      const path = realpathSync(join(home, name))
      if (!path.startsWith(home + sep)) return undefined
      // Checks the real file name, not the requested one: `//_headers` and, on some systems, `/_HEADERS` are the same file.
      if (path.slice(home.length + 1).toLowerCase() === '_headers') return undefined
      const stat = statSync(path)
      if (!stat.isFile()) return undefined
      const type = types[extname(path).toLowerCase()] ?? 'application/octet-stream'
      return { path, type, version: `${stat.size}-${stat.mtimeMs}` }
    } catch {
      return undefined
    }
  }

  /** @param {StaticFile} file @param {'br' | 'gzip' | undefined} encoding @returns {Promise<Sent>} */
  async function load(file, encoding) {
    const plain = readFileSync(file.path)
    const hash = createHash('sha256').update(plain).digest('base64url').slice(0, 20)
    const worthwhile = encoding !== undefined && plain.length > 512 && compressible.has(extname(file.path))
    if (!worthwhile) return { body: plain, encoding: undefined, etag: `"${hash}"` }
    // Quality 11 would take so long for the one large file (the demo's database) that the first visitor would have to wait.
    const quality = plain.length > 400_000 ? 6 : 11
    const body =
      encoding === 'br'
        ? await brotli(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })
        : await zip(plain, { level: 9 })
    return { body, encoding, etag: `"${hash}-${encoding}"` }
  }

  /** @param {StaticFile} file @param {'br' | 'gzip' | undefined} encoding */
  function read(file, encoding) {
    const key = `${file.path} ${file.version} ${encoding ?? ''}`
    const known = cache.get(key)
    if (known !== undefined) return known
    const loading = load(file, encoding)
    cache.set(key, loading)
    return loading
  }

  return { find, read }
}
