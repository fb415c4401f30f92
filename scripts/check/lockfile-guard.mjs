// Keeps package-lock.json installable on every platform and free of download addresses. Run: node scripts/check/lockfile-guard.mjs
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../root.mjs'

/** @typedef {{ resolved?: string, integrity?: string, link?: boolean, optionalDependencies?: Record<string, string> }} Entry */

/**
 * What is wrong with a lock, one line each.
 * @param {{ packages?: Record<string, Entry> }} lock
 * @returns {string[]}
 */
export function lockProblems(lock) {
  const packages = lock.packages ?? {}
  return Object.entries(packages).flatMap(([path, entry]) => {
    /** @type {string[]} */
    const problems = []
    // npm silently drops a platform's binary that it could not find, and later `npm ci` fails on that platform.
    for (const name of Object.keys(entry.optionalDependencies ?? {})) {
      if (!(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages)) {
        problems.push(`${path}: its optional dependency ${name} has no entry`)
      }
    }
    // Download addresses would make everybody install from the mirror of whoever wrote the lock file.
    if (entry.resolved !== undefined && entry.link !== true) problems.push(`${path}: carries a download address`)
    if (path !== '' && entry.link !== true && entry.integrity === undefined) problems.push(`${path}: has no checksum`)
    return problems
  })
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const problems = lockProblems(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')))
  for (const problem of problems) console.error(problem)
  console.log(problems.length === 0 ? 'package-lock.json is sound' : `${problems.length} problems in package-lock.json`)
  if (problems.length > 0) process.exitCode = 1
}
