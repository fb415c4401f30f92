import { declarationsOf } from './declarations.mjs'
import { needsOf } from './parameters.mjs'
import { messageFile } from './rooms.mjs'

/** @typedef {import('./rooms.mjs').Room} Room */

/**
 * Checks that the languages chosen automatically are exactly those in which every text is translated.
 * @param {readonly Room[]} rooms
 * @param {{ declared: readonly string[], where: string }} list
 * @returns {string[]}
 */
export function wrongCompleteness(rooms, { declared, where }) {
  const languages = Object.keys(rooms[0]?.texts ?? {})
  const complete = languages.filter((language) => rooms.every(({ texts }) => texts[language] !== undefined))
  if (complete.join() === declared.join()) return []
  return [`${where}: says that ${declared.join(', ') || 'nothing'} is complete; it is ${complete.join(', ')}`]
}

/** The parameters of a message, to compare languages with each other. @param {string} text */
function needsIn(text) {
  const { parameters, tags } = needsOf(text)
  const names = [...parameters].map(([name, { kind }]) => `{${name}}: ${kind === 'choice' ? 'choice' : kind}`)
  return [...names, ...[...tags].map((tag) => `<${tag}>`)].toSorted().join(', ')
}

/** @param {string} file @param {string} key @param {string} text @returns {{ needs: string } | { broken: string }} */
function read(file, key, text) {
  try {
    return { needs: needsIn(text) }
  } catch (error) {
    return { broken: `${file}: ${key} is no message: ${error instanceof Error ? error.message : String(error)}` }
  }
}

/**
 * The faults of one room's files, one line each.
 * @param {Room} room
 * @param {string | undefined} module the text of its say.ts
 * @returns {string[]}
 */
export function brokenRoom({ folder, texts }, module) {
  const { en: english = {}, ...others } = texts
  /** @type {string[]} */
  const broken = []
  /** @type {Map<string, string>} */
  const needed = new Map()
  for (const [key, text] of Object.entries(english)) {
    const found = read(messageFile(folder, 'en'), key, text)
    if ('broken' in found) broken.push(found.broken)
    else needed.set(key, found.needs)
  }
  for (const [language, own] of Object.entries(texts)) {
    const keys = Object.keys(own ?? {})
    if (keys.join() !== keys.toSorted().join())
      broken.push(`${messageFile(folder, language)}: its keys are not in order; npm run messages`)
  }
  if (broken.length === 0 && module !== declarationsOf(english))
    broken.push(`${folder}/messages/say.ts: is not what en.json says; npm run messages`)
  for (const [language, own] of Object.entries(others)) {
    if (own === undefined) continue
    const file = messageFile(folder, language)
    for (const key of Object.keys(english)) if (!(key in own)) broken.push(`${file}: has no ${key}`)
    for (const [key, text] of Object.entries(own)) {
      const found = read(file, key, text)
      if (!(key in english)) broken.push(`${file}: ${key} is not in English`)
      else if ('broken' in found) broken.push(found.broken)
      else if (found.needs !== needed.get(key))
        broken.push(`${file}: ${key} needs ${found.needs || 'nothing'}, in English ${needed.get(key) || 'nothing'}`)
    }
  }
  return broken
}

/**
 * Unused messages, and uses of messages that do not exist.
 * @param {readonly Room[]} rooms @param {readonly { room: string, key: string, file: string }[]} uses
 * @returns {string[]}
 */
export function strayMessages(rooms, uses) {
  const known = new Set(
    rooms.flatMap(({ folder, texts }) => Object.keys(texts['en'] ?? {}).map((key) => `${folder} ${key}`)),
  )
  const said = new Set(uses.map(({ room, key }) => `${room} ${key}`))
  const unused = [...known]
    .filter((name) => !said.has(name))
    .map((name) => name.replace(' ', '/messages/en.json: nothing says '))
  const missing = uses.filter(({ room, key }) => !known.has(`${room} ${key}`))
  return [
    ...unused,
    ...missing.map(({ file, room, key }) => `${file}: says ${key}, which ${room}/messages/en.json has not`),
  ]
}
