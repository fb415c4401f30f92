// Plain Node, no packages: this file must run on a clone that has no node_modules yet.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

/**
 * One entry of package-lock.json, as far as freshness is concerned.
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} LockEntry
 * @typedef {{ packages?: Record<string, LockEntry> }} Lock
 */

/**
 * Tells why the installed tree does not match the lock, or nothing when it does.
 * npm writes what it really installed to node_modules/.package-lock.json; comparing the two also sees an
 * install made by hand, which a stamp of our own would not.
 * @param {Lock} lock package-lock.json
 * @param {Lock | undefined} installed node_modules/.package-lock.json
 * @returns {string | undefined}
 */
export function staleness(lock, installed) {
  if (installed === undefined) return 'no dependencies are installed'
  const wanted = lock.packages ?? {}
  const present = installed.packages ?? {}
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '') continue
    const found = present[path]
    // Optional packages are the other platforms' binaries: npm leaves them out on purpose.
    if (found === undefined && (entry.optional === true || entry.devOptional === true)) continue
    if (found === undefined) return `${path} is missing`
    if (found.version !== entry.version || found.integrity !== entry.integrity) return `${path} has another version`
  }
  const extra = Object.keys(present).find((path) => !(path in wanted))
  return extra === undefined ? undefined : `${extra} is not in package-lock.json`
}

/** @param {string} path @returns {Lock | undefined} */
function readLock(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined
}

/**
 * Installs exactly what package-lock.json names when node_modules is missing or stale.
 * @returns {boolean} whether an install ran
 */
export function ensureDependencies() {
  const lock = readLock(join(root, 'package-lock.json'))
  if (lock === undefined) throw new Error('package-lock.json is missing: this is not a complete copy of Portico.')
  const reason = staleness(lock, readLock(join(root, 'node_modules', '.package-lock.json')))
  if (reason === undefined) return false
  console.log(`Installing dependencies (${reason}) …`)
  // Development packages are needed to build, whatever NODE_ENV says.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.env.npm_execpath
  const result =
    npm !== undefined && npm.endsWith('.js')
      ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
      : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  if (result.status !== 0) throw new Error('npm ci failed; its own words are above.')
  return true
}
