import { relative } from 'node:path'
import { root } from '../../root.mjs'

/** Where the list is written, below the build folder. */
export const packagesFile = '.vite/packages.json'

/** @type {Set<string>} */
const found = new Set()

/**
 * The entry of package-lock.json that a module belongs to; nothing for our own.
 * @param {string} id a module as the bundler names it, perhaps with a query
 * @returns {string | undefined}
 */
export function packageOf(id) {
  const path = relative(root, id.replace(/^\0+/, '').replace(/\?.*$/, '')).replaceAll('\\', '/')
  // From the first node_modules folder on, because the project itself may be linked from elsewhere.
  return /(?:^|\/)(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]
}

/**
 * Lists the packages whose code is in the shipped files, of the page and of its workers. Packages removed by tree
 * shaking do not ship and are not listed. Both builds need the plugin, because workers are bundled separately.
 * @param {{ write: boolean }} options whether this is the page's own bundle, which comes last and writes the whole list
 * @returns {import('vite').Plugin}
 */
export function bundledPackages({ write }) {
  return {
    name: 'portico:bundled-packages',
    apply: 'build',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        for (const id of chunk.type === 'chunk' ? chunk.moduleIds : []) {
          const name = packageOf(id)
          if (name !== undefined) found.add(name)
        }
      }
      if (write)
        this.emitFile({ type: 'asset', fileName: packagesFile, source: JSON.stringify([...found].toSorted(), null, 2) })
    },
  }
}
