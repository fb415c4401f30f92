import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { root } from '../root.mjs'

/** Everything the build depends on; tests and the Node host of the emulator are not part of it. */
const inputs = [
  'src',
  'emulator',
  'public',
  'index.html',
  'vite.config.ts',
  'package-lock.json',
  'package.json',
  'scripts/build',
]
const ignored = /\.test\.tsx?$|^emulator\/(node|testing)\//

/** @param {string} path @returns {string[]} files below a path, in a stable order */
function filesBelow(path) {
  if (!existsSync(path)) return []
  try {
    return readdirSync(path, { withFileTypes: true })
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => (entry.isDirectory() ? filesBelow(join(path, entry.name)) : [join(path, entry.name)]))
  } catch {
    return [path]
  }
}

/**
 * One short text that changes whenever the build would.
 * @param {string} base
 */
export function inputHash(base) {
  const hash = createHash('sha256').update(base)
  for (const input of inputs) {
    for (const file of filesBelow(join(root, input))) {
      const name = relative(root, file).replaceAll('\\', '/')
      if (!ignored.test(name)) hash.update(`\0${name}\0`).update(readFileSync(file))
    }
  }
  return hash.digest('hex').slice(0, 32)
}

/**
 * Whether a build folder was made from the sources as they are now.
 * @param {string} dir
 * @param {string} base
 */
export function isBuildFresh(dir, base) {
  const stamp = join(dir, '.vite', 'build.json')
  if (!existsSync(stamp) || !existsSync(join(dir, 'index.html'))) return false
  return JSON.parse(readFileSync(stamp, 'utf8')).hash === inputHash(base)
}
