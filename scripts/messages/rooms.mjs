import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root.mjs'

/** The first is the language of the source texts; src/lib/words/language.ts lists the same. */
export const languages = ['en', 'pt-BR', 'es']

/**
 * A folder with its own messages: its path from the root, and its texts by language; undefined for a missing language.
 * @typedef {Readonly<Record<string, string>>} Texts
 * @typedef {{ folder: string, texts: Readonly<Record<string, Texts | undefined>> }} Room
 */

/** @param {string} file @returns {Texts | undefined} */
function textsIn(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8'))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw new Error(`${file} cannot be read`, { cause: error })
  }
}

/** @param {string} folder @param {string} language */
export const messageFile = (folder, language) => `${folder}/messages/${language}.json`

/** Every room with the current content of its files. @returns {Room[]} */
export function readRooms() {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('/messages/en.json'))
    .toSorted()
    .map((file) => {
      const folder = file.replace(/\/messages\/en\.json$/, '')
      return {
        folder,
        texts: Object.fromEntries(languages.map((language) => [language, textsIn(messageFile(folder, language))])),
      }
    })
}
