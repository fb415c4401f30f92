import { join, relative } from 'node:path'
import { root } from '../../root.mjs'

/** Where the index is written, below the build folder. */
export const pageIndexFile = '.vite/pages.json'

/** The page of the design system. */
const developmentOnly = join('src', 'pages', 'design')

/**
 * The end of the address of a page that has the name of its folder: src/pages/run/users/UsersPage.tsx is shown at
 * …/run/users. Undefined for other pages in the folder, whose addresses only the router knows.
 * @param {string} page path from the root
 */
export function pageAddress(page) {
  const [, folder = '', name = ''] = /^src\/pages\/(.+)\/(\w+)Page\.tsx$/.exec(page) ?? []
  const last = folder.split('/').at(-1)?.replaceAll('-', '')
  return last === name.toLowerCase() && last !== '' ? `/${folder}` : undefined
}

/**
 * Writes down which file contains the code of each page and tab. Vite's manifest does not say so when a page shares its
 * file with other modules.
 * @returns {import('vite').Plugin}
 */
export function pageIndex() {
  return {
    name: 'portico:page-index',
    apply: 'build',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []))
      const stray = modules.map((id) => relative(root, id)).find((file) => file.startsWith(developmentOnly))
      if (stray !== undefined) this.error(`${stray} is for development alone: no production build may have it`)
      const pages = Object.values(bundle).flatMap((chunk) =>
        chunk.type === 'chunk'
          ? chunk.moduleIds
              .map((id) => relative(root, id).replaceAll('\\', '/'))
              .filter((name) => /^src\/pages\/.*(Page|Tab)\.tsx$/.test(name))
              .map((name) => [name, chunk.fileName])
          : [],
      )
      const source = JSON.stringify(Object.fromEntries(pages), null, 2)
      this.emitFile({ type: 'asset', fileName: pageIndexFile, source })
    },
  }
}
