// npm run sbom [-- --out FILE]: a CycloneDX bill of materials of everything package-lock.json names.
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readFlags } from '../arguments.mjs'
import { root } from '../root.mjs'

/**
 * One entry of package-lock.json.
 * @typedef {{ name?: string, version?: string, license?: string, integrity?: string, dev?: boolean, optional?: boolean, devOptional?: boolean,
 *   dependencies?: Record<string, string>, optionalDependencies?: Record<string, string> }} Entry
 * @typedef {{ name: string, version: string, license?: string }} Own
 */

/** @param {string} path */
const nameOf = (path) => path.replace(/^.*node_modules\//, '')

/** @param {string} name @param {string} version */
const purl = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`

/** @param {string | undefined} license */
function licenses(license) {
  if (license === undefined) return {}
  return { licenses: [/^[\w.+-]+$/.test(license) ? { license: { id: license } } : { expression: license }] }
}

/** Packages that do not ship are `excluded` (build and test tools) or `optional` (other platforms). @param {Entry} entry */
function scope({ dev, optional, devOptional }) {
  if (dev || devOptional) return 'excluded'
  return optional ? 'optional' : 'required'
}

/** @param {string | undefined} integrity */
function hashes(integrity) {
  const [, kind = '', value = ''] = /^sha(\d+)-(.+)$/.exec(integrity ?? '') ?? []
  if (value === '') return {}
  return { hashes: [{ alg: `SHA-${kind}`, content: Buffer.from(value, 'base64').toString('hex') }] }
}

/**
 * The lock entry that `import 'name'` finds from inside a package: the nearest `node_modules` up from it.
 * @param {Record<string, Entry>} packages @param {string} from @param {string} name
 * @returns {string | undefined}
 */
function resolved(packages, from, name) {
  for (let folder = from; ; folder = folder.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
    const path = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`
    if (packages[path]) return path
    if (folder === '') return undefined
  }
}

/**
 * The bill of materials, without a date or a random number: the same lock file gives the same bill.
 * @param {{ packages: Record<string, Entry> }} lock package-lock.json
 * @param {Own} own package.json
 */
export function bom({ packages }, own) {
  const paths = Object.keys(packages).filter((path) => path !== '')
  /** @param {string} path */
  const refOf = (path) =>
    path === '' ? purl(own.name, own.version) : `${purl(nameOf(path), packages[path]?.version ?? '')}#${path}`
  const components = paths.toSorted().map((path) => {
    const entry = packages[path] ?? {}
    const [name, version] = [nameOf(path), entry.version ?? '']
    const head = { type: 'library', 'bom-ref': refOf(path), name, version, scope: scope(entry) }
    return Object.assign(head, hashes(entry.integrity), licenses(entry.license), { purl: purl(name, version) })
  })
  const dependencies = ['', ...paths].toSorted().map((path) => {
    const entry = packages[path] ?? {}
    const names = Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })
    const on = names.flatMap((name) => resolved(packages, path, name) ?? [])
    return { ref: refOf(path), dependsOn: on.map(refOf).toSorted() }
  })
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': refOf(''),
        name: own.name,
        version: own.version,
        ...licenses(own.license),
        purl: refOf(''),
      },
    },
    components,
    dependencies,
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const out = resolve(root, readFlags(process.argv.slice(2)).out ?? 'sbom.cdx.json')
  /** @param {string} file */
  const read = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'))
  const bill = bom(read('package-lock.json'), read('package.json'))
  writeFileSync(out, `${JSON.stringify(bill, null, 2)}\n`)
  console.log(`${bill.components.length} components: ${out}`)
}
