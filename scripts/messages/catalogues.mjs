import { createHash } from 'node:crypto'
import compile from 'icu-minify/compile'
import { meaningsOf, nameOf } from './meanings.mjs'
import { wordsByPage } from './page-words.mjs'
import { languages } from './rooms.mjs'
import { textKey } from './text-key.mjs'

/**
 * The files of the other languages, by their paths below the folder of catalogues. Each page has three: the texts of its
 * first rendering alone (`pt-BR/page/…`), the same with those of the frame for a cold start (`pt-BR/start/…`), and those
 * of parts that load later (`pt-BR/later/…`).
 * @param {readonly import('./rooms.mjs').Room[]} rooms
 * @param {Map<string, string>} [meanings] those with which the code was built, where the rooms are others
 * @returns {Map<string, string>}
 */
export function catalogueFiles(rooms, meanings = meaningsOf(rooms)) {
  const byFolder = new Map(rooms.map((room) => [room.folder, room.texts]))
  const { frame, pages } = wordsByPage()
  /** @param {string} language @param {readonly import('./page-words.mjs').Message[]} messages */
  const fileOf = (language, messages) => {
    /** @type {Record<string, unknown>} */
    const catalogue = {}
    for (const { room, key } of messages) {
      const english = byFolder.get(room)?.['en']?.[key]
      const own = byFolder.get(room)?.[language]?.[key]
      if (english === undefined || own === undefined || own === english) continue
      catalogue[textKey(compile(english), meanings.get(nameOf(room, key)))] = compile(own)
    }
    return `export default ${JSON.stringify(catalogue)}\n`
  }
  /** @type {Map<string, string>} */
  const files = new Map()
  for (const language of languages.slice(1)) {
    files.set(`${language}/start/frame.js`, fileOf(language, frame.first))
    files.set(`${language}/page/frame.js`, fileOf(language, frame.first))
    files.set(`${language}/later/frame.js`, fileOf(language, frame.later))
    for (const [page, { first, later }] of pages) {
      files.set(`${language}/start/${page}.js`, fileOf(language, [...frame.first, ...first]))
      files.set(`${language}/page/${page}.js`, fileOf(language, first))
      files.set(`${language}/later/${page}.js`, fileOf(language, later))
    }
  }
  return files
}

/**
 * A name for these files that changes when any of them does, so that they can be cached for ever.
 * @param {Map<string, string>} files
 */
export const stampOf = (files) =>
  createHash('sha256')
    .update(JSON.stringify([...files]))
    .digest('base64url')
    .slice(0, 8)
