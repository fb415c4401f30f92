import { relative } from 'node:path'
import { root } from '../../root.mjs'

/**
 * A chunk of the build: its modules by path from the root with the bytes each has in it, and the chunks it imports.
 * @typedef {{ modules: ReadonlyMap<string, number>, imports: readonly string[] }} Chunk
 * @typedef {ReadonlyMap<string, readonly string[]>} Links
 */

const isPage = (/** @type {string} */ file) => /^src\/pages\/.*(Page|Tab)\.tsx$/.test(file)

/**
 * The folder of a page, which it shares with the pages that open from it: "run/users", "team".
 * @param {string} file
 */
const roomOf = (file) => /^src\/pages\/((?:run|access)\/[^/]+|[^/]+)\//.exec(file)?.[1]

/** Everything reachable by links, including the start. @param {readonly string[]} starts @param {Links} links */
function reached(starts, links) {
  const seen = new Set(starts)
  const open = [...starts]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const one of links.get(next) ?? []) {
      if (!seen.has(one)) open.push(one)
      seen.add(one)
    }
  }
  return seen
}

/**
 * Finds code of one page in a file that a page of another folder has to load without using that code, as "page loads
 * module".
 * @param {ReadonlyMap<string, Chunk>} chunks by name
 * @param {Links} imports what each module imports statically
 * @param {readonly string[]} entries modules that the application starts with
 * @returns {string[]}
 */
export function foreignParts(chunks, imports, entries) {
  const home = new Map([...chunks].flatMap(([name, { modules }]) => [...modules.keys()].map((file) => [file, name])))
  const loads = new Map([...chunks].map(([name, chunk]) => [name, chunk.imports]))
  return [...home.keys()].filter(isPage).flatMap((page) => {
    const used = reached([page, ...entries], imports)
    const loaded = reached([home.get(page) ?? ''], loads)
    return [...loaded].flatMap((name) =>
      [...(chunks.get(name)?.modules ?? [])]
        .filter(([file, bytes]) => bytes > 0 && roomOf(file) !== undefined && roomOf(file) !== roomOf(page))
        // Class names of a few bytes are allowed: the styles of all lists are one file, to save requests.
        .filter(([file]) => !used.has(file) && !file.endsWith('.module.css'))
        .map(([file]) => `${page} loads ${file}`),
    )
  })
}

/**
 * Fails the build if a page has to load code that only a page of another folder uses.
 * @returns {import('vite').Plugin}
 */
export function noForeignParts() {
  const fromRoot = (/** @type {string} */ id) => relative(root, id).replaceAll('\\', '/')
  return {
    name: 'portico:no-foreign-parts',
    apply: 'build',
    generateBundle(_, bundle) {
      const written = Object.values(bundle).filter((one) => one.type === 'chunk')
      const chunks = new Map(
        written.map(({ fileName, modules, imports }) => {
          /** @type {Map<string, number>} */
          const sizes = new Map()
          for (const [id, { renderedLength }] of Object.entries(modules)) sizes.set(fromRoot(id), renderedLength)
          return [fileName, { modules: sizes, imports }]
        }),
      )
      const ids = written.flatMap(({ moduleIds }) => moduleIds)
      const links = new Map(
        ids.map((id) => [fromRoot(id), (this.getModuleInfo(id)?.importedIds ?? []).map((one) => fromRoot(one))]),
      )
      const entries = written.flatMap((one) =>
        one.isEntry && one.facadeModuleId ? [fromRoot(one.facadeModuleId)] : [],
      )
      const found = foreignParts(chunks, links, entries)
      if (found.length > 0) this.error(`${found.slice(0, 10).join('\n')}\nSee scripts/build/chunk-groups.mjs`)
    },
  }
}
