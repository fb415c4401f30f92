import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { importsOf } from '../check/import-rules.mjs'
import { pageAddress } from '../build/plugins/page-index.mjs'
import { root } from '../root.mjs'
import { resolved, usesIn } from './uses.mjs'

/** @typedef {{ imports: { file: string, dynamic: boolean }[], uses: { room: string, key: string }[] }} Source */

const router = 'src/router.tsx'

/**
 * The name of a page's text files: run-users for a page that has the name of its folder (public/boot.js finds it by the
 * address), run-users-UserPage for others.
 * @param {string} file its path from the root
 */
export const pageName = (file) =>
  (pageAddress(file)?.slice(1) ?? file.replace(/^src\/(pages\/)?|\.tsx$/g, '')).replaceAll('/', '-')

/** @returns {(file: string) => Source} the imports and messages of a file in `src`; each file is read once */
function sourceReader() {
  /** @type {Map<string, Source>} */
  const known = new Map()
  return (file) => {
    const found = known.get(file)
    if (found) return found
    const code = readFileSync(join(root, file), 'utf8')
    const imports = importsOf(code).flatMap(({ to, dynamic, typeOnly }) => {
      // A worker is imported as a URL and starts later; the page passes its texts to it.
      const target = typeOnly ? undefined : resolved(file, to.replace(/\?worker.*$/, ''))
      const isOurs = target !== undefined && /^src\/.*\.tsx?$/.test(target) && !target.endsWith('/messages/say.ts')
      return isOurs && existsSync(join(root, target))
        ? [{ file: target, dynamic: dynamic || to.includes('?worker') }]
        : []
    })
    const source = { imports, uses: usesIn(file, code).uses }
    known.set(file, source)
    return source
  }
}

/**
 * Every file that is needed before the code of some files can run or, with `later`, that they may load afterwards. Each
 * page of the router stands for itself.
 * @param {Iterable<string>} entries @param {(file: string) => Source} read @param {{ later: boolean }} how
 */
function reachable(entries, read, { later }) {
  const seen = new Set(entries)
  for (const file of seen) {
    for (const found of read(file).imports) {
      if (!found.dynamic || (later && file !== router)) seen.add(found.file)
    }
  }
  return seen
}

/**
 * Messages of the first rendering, and those of parts that may load afterwards.
 * @typedef {{ room: string, key: string }} Message
 * @typedef {{ first: Message[], later: Message[] }} Words
 */

/**
 * The texts of the frame, and the further texts of each page.
 * @returns {{ frame: Words, pages: Map<string, Words> }}
 */
export function wordsByPage() {
  const read = sourceReader()
  const said = (/** @type {Iterable<string>} */ files) => [...files].flatMap((file) => read(file).uses)
  /** @param {Iterable<string>} entries @param {readonly Set<string>[]} had */
  const beyond = (entries, ...had) => [...entries].filter((file) => !had.some((files) => files.has(file)))
  const frame = reachable(['src/main.tsx'], read, { later: false })
  const frameLater = reachable(frame, read, { later: true })
  const wordsOf = (/** @type {string} */ page) => {
    const first = reachable([page], read, { later: false })
    const later = reachable(first, read, { later: true })
    return { first: said(beyond(first, frame)), later: said(beyond(later, first, frameLater)) }
  }
  const pages = read(router).imports.filter(({ dynamic }) => dynamic)
  return {
    frame: { first: said(frame), later: said(beyond(frameLater, frame)) },
    pages: new Map(pages.map(({ file }) => [pageName(file), wordsOf(file)])),
  }
}
