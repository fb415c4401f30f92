import { join, relative } from 'node:path'
import { root } from '../../root.mjs'

/** Where the index is written, below the build folder. */
export const pageIndexFile = '.vite/pages.json'

/** The page of the design system. */
const developmentOnly = join('src', 'pages', 'design')

/**
 * The end of the address of a page that its folder is named after: src/pages/run/users/UsersPage.tsx answers at
 * …/run/users. Nothing for the folder's other pages, whose addresses have parts that only the router knows.
 * @param {string} page path from the root
 */
export function pageAddress(page) {
  const [, folder = '', name = ''] = /^src\/pages\/(.+)\/(\w+)Page\.tsx$/.exec(page) ?? []
  const last = folder.split('/').at(-1)?.replaceAll('-', '')
  return last === name.toLowerCase() && last !== '' ? `/${folder}` : undefined
}

/**
 * Writes which file the code of each page and tab went to. Vite's manifest does not say, once a page shares its file with the parts
 * it needs.
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
