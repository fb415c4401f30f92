import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { importsOf } from '../check/import-rules.mjs'
import { pageAddress } from '../build/plugins/page-index.mjs'
import { root } from '../root.mjs'
import { resolved, usesIn } from './uses.mjs'

/** @typedef {{ imports: { file: string, dynamic: boolean }[], uses: { room: string, key: string }[] }} Source */

const router = 'src/router.tsx'

/**
 * A page as the files of its words are named: run-users for the one that its folder is named after, whose name public/boot.js
 * knows by the address; run-users-UserPage for others.
 * @param {string} file its path from the root
 */
export const pageName = (file) =>
  (pageAddress(file)?.slice(1) ?? file.replace(/^src\/(pages\/)?|\.tsx$/g, '')).replaceAll('/', '-')

/** @returns {(file: string) => Source} what files of `src` import and say, each read once */
function sourceReader() {
  /** @type {Map<string, Source>} */
  const known = new Map()
  return (file) => {
    const found = known.get(file)
    if (found) return found
    const code = readFileSync(join(root, file), 'utf8')
    const imports = importsOf(code).flatMap(({ to, dynamic, typeOnly }) => {
      // A worker is imported as an address of its file; what it says is handed to it by the page.
      const target = typeOnly ? undefined : resolved(file, to.replace(/\?worker.*$/, ''))
      const isOurs = target !== undefined && /^src\/.*\.tsx?$/.test(target) && !target.endsWith('/messages/say.ts')
      return isOurs && existsSync(join(root, target)) ? [{ file: target, dynamic }] : []
    })
    const source = { imports, uses: usesIn(file, code).uses }
    known.set(file, source)
    return source
  }
}

/**
 * Every file that code may come to from a file, now or later; the pages of the router are each their own.
 * @param {string} entry @param {(file: string) => Source} read
 */
function reachable(entry, read) {
  const seen = new Set([entry])
  for (const file of seen) {
    for (const found of read(file).imports) if (!(file === router && found.dynamic)) seen.add(found.file)
  }
  return seen
}

/**
 * The messages that the frame says, and those that each page says beyond them.
 * @returns {{ frame: { room: string, key: string }[], pages: Map<string, { room: string, key: string }[]> }}
 */
export function wordsByPage() {
  const read = sourceReader()
  const frame = reachable('src/main.tsx', read)
  const said = (/** @type {Iterable<string>} */ files) => [...files].flatMap((file) => read(file).uses)
  const pages = read(router).imports.filter(({ dynamic }) => dynamic)
  return {
    frame: said(frame),
    pages: new Map(
      pages.map(({ file }) => [pageName(file), said([...reachable(file, read)].filter((one) => !frame.has(one)))]),
    ),
  }
}
