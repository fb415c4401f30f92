import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root.mjs'

/**
 * A shipped package: its lock entry, and the text of its licence if it has one.
 * @typedef {{ name: string, version: string, license: string, text: string | undefined, from: string | undefined }} Shipped
 */

const head = `Portico is licensed under the Apache License 2.0.
It ships code of the packages below, each under its own licence.`

/**
 * The content of third-party-licenses.txt. It depends on the packages alone, not on the machine or the time.
 * @param {readonly Shipped[]} packages
 */
export function licenceText(packages) {
  const parts = packages
    .toSorted((one, other) => (`${one.name}@${one.version}` < `${other.name}@${other.version}` ? -1 : 1))
    .map(({ name, version, license, text, from }) => {
      const about = `${name} ${version}\nLicence: ${license}${from === undefined ? '' : `\nFrom: ${from}`}`
      return `${about}\n\n${text ?? 'The package carries no text of its licence beyond this name.'}`
    })
  return `${[head, ...parts].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`
}

/**
 * Reads packages from the lock file and from their own folders.
 * @param {readonly string[]} paths entries of package-lock.json, such as node_modules/react
 * @param {Record<string, { version?: string, license?: string }>} lock its `packages`
 * @returns {Shipped[]} throws for a package that the lock file does not have
 */
export function shippedPackages(paths, lock) {
  return paths.map((path) => {
    const entry = lock[path]
    if (entry === undefined) throw new Error(`${path} is in the build, but not in package-lock.json`)
    return {
      name: path.replace(/^.*node_modules\//, ''),
      version: entry.version ?? '',
      license: entry.license ?? 'not stated',
      text: licenceIn(join(root, path)),
      from: homeOf(join(root, path, 'package.json')),
    }
  })
}

/** @param {string} folder */
function licenceIn(folder) {
  const names = existsSync(folder)
    ? readdirSync(folder).filter((name) => /^(licen[sc]e|copying|notice)/i.test(name))
    : []
  const texts = names.toSorted().map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim())
  return texts.length === 0 ? undefined : texts.join('\n\n')
}

/** @param {string} file package.json */
function homeOf(file) {
  if (!existsSync(file)) return undefined
  const { repository, homepage } = JSON.parse(readFileSync(file, 'utf8'))
  const address = typeof repository === 'string' ? repository : repository?.url
  return address ?? homepage
}
