import { relative } from 'node:path'
import compile from 'icu-minify/compile'
import MagicString from 'magic-string'
import { catalogueFiles, stampOf } from '../../messages/catalogues.mjs'
import { meaningsOf, nameOf } from '../../messages/meanings.mjs'
import { pageName } from '../../messages/page-words.mjs'
import { needsOf } from '../../messages/parameters.mjs'
import { messageFile, readRooms } from '../../messages/rooms.mjs'
import { usesIn } from '../../messages/uses.mjs'
import { root } from '../../root.mjs'

/** Where the name of the folder with the catalogues is written, below the build folder. */
export const wordsFile = '.vite/words.json'

/** @typedef {{ texts: Map<string, Readonly<Record<string, string>>>, meanings: Map<string, string> }} Known */

/** @returns {Known} */
function knownNow() {
  const rooms = readRooms()
  return {
    texts: new Map(rooms.map(({ folder, texts }) => [folder, texts['en'] ?? {}])),
    meanings: meaningsOf(rooms),
  }
}

/**
 * Replaces each message call in a source file by its text: `say.notFound()` becomes `$textOf("Page not found")`. So a
 * text loads exactly with the code that shows it. Throws for an unknown message.
 * @param {string} file path from the root @param {string} code @param {Known} known
 */
export function withMessages(file, code, { texts, meanings }) {
  const { uses, imports } = usesIn(file, code)
  const changed = new MagicString(code)
  /** @type {Set<string>} */
  const needed = new Set()
  for (const { room, key, start, end, call, argument } of uses) {
    const text = texts.get(room)?.[key]
    if (text === undefined) throw new Error(`${file}: ${room} has no message ${key}`)
    const { tags, parameters } = needsOf(text)
    const speak = tags.size > 0 ? '$nodeOf' : '$textOf'
    needed.add(speak)
    const english = JSON.stringify(compile(text))
    const meaning = meanings.get(nameOf(room, key))
    const last = meaning === undefined ? '' : `, ${JSON.stringify(meaning)}`
    const alone = `${speak}(${english}${last === '' ? '' : `, undefined${last}`})`
    if (call === undefined && parameters.size === 0) changed.update(start, end, `(() => ${alone})`)
    else if (call === undefined) changed.update(start, end, `((values) => ${speak}(${english}, values${last}))`)
    else if (argument === undefined) changed.update(start, call.end, alone)
    else {
      changed.update(start, argument.start, `${speak}(${english}, `)
      if (last !== '') changed.appendLeft(argument.end, last)
    }
  }
  for (const { start, end } of imports) changed.remove(start, end)
  if (needed.has('$textOf')) changed.prepend("import { textOf as $textOf } from '#lib/words/text-of.ts';")
  if (needed.has('$nodeOf')) changed.prepend("import { nodeOf as $nodeOf } from '#lib/words/node-of.ts';")
  return changed
}

/** @param {string} id */
const fromRoot = (id) => relative(root, id).replaceAll('\\', '/')

/** Adds to the router's pages the names under which the texts of each are found. @param {string} code */
const withPageNames = (code) =>
  code.replaceAll(
    /page\(\(\) => import\('\.\/([^']+)'\)\)/g,
    (_, file) => `page(() => import('./${file}'), '${pageName(`src/${file}`)}')`,
  )

/**
 * Writes the English of each message into the code, and the other languages into one file per page. Workers show no
 * texts in other languages, so their bundle gets no such files.
 * @param {{ write: boolean }} options whether this is the page's own bundle
 * @returns {import('vite').Plugin}
 */
export function words({ write }) {
  /** @type {Known | undefined} */
  let known
  /** @type {Map<string, string>} */
  let files = new Map()
  let building = false
  return {
    name: 'portico:words',
    enforce: 'pre',
    config(_, { command }) {
      building = command === 'build'
      known = knownNow()
      if (building) files = catalogueFiles(readRooms())
      return write
        ? { define: { 'import.meta.env.PORTICO_WORDS': JSON.stringify(building ? stampOf(files) : 'dev') } }
        : {}
    },
    transform: {
      filter: { id: /\/src\/.*\.tsx?$/ },
      handler(code, id) {
        const file = fromRoot(id.replace(/\?.*$/, ''))
        if (file === 'src/router.tsx') return { code: withPageNames(code), map: null }
        if (!code.includes('/messages/say.ts')) return null
        if (!building) for (const room of readRooms()) this.addWatchFile(`${root}/${messageFile(room.folder, 'en')}`)
        const changed = withMessages(file, code, building && known ? known : knownNow())
        return { code: changed.toString(), map: changed.generateMap({ hires: 'boundary' }) }
      },
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [, name] = /\/assets\/words\/dev\/([^?]+)/.exec(request.url ?? '') ?? []
        const text = name === undefined ? undefined : catalogueFiles(readRooms()).get(name)
        if (text === undefined) return next()
        response.setHeader('content-type', 'text/javascript')
        response.end(text)
      })
    },
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []))
      if (modules.some((id) => fromRoot(id) === 'src/lib/words/say-of.ts')) {
        this.error('src/lib/words/say-of.ts is for tests and scripts: it brings every message and a compiler')
      }
      if (!write) return
      const stamp = stampOf(files)
      for (const [name, source] of files)
        this.emitFile({ type: 'asset', fileName: `assets/words/${stamp}/${name}`, source })
      this.emitFile({ type: 'asset', fileName: wordsFile, source: JSON.stringify({ stamp }) })
    },
  }
}
