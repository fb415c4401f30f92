// Checks that every text for people is in a message file, in every language. Run: node scripts/check/messages.mjs
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { brokenRoom, strayMessages, wrongCompleteness } from '../messages/broken-messages.mjs'
import { literalTexts } from '../messages/literal-texts.mjs'
import { readRooms } from '../messages/rooms.mjs'
import { usesIn } from '../messages/uses.mjs'
import { root } from '../root.mjs'
import { roomsOfBuilders, sameEverywhere } from './words-outside-rooms.mjs'

/** @param {string} file */
const read = (file) => readFileSync(join(root, file), 'utf8')

/** The two places that list the complete languages. */
const completenessLists = [
  { where: 'src/lib/words/language.ts', list: /completeLanguages: [^=]*= \[(.*)\]/ },
  { where: 'public/boot.js', list: /complete = \[(.*)\]/ },
]

/** @param {string} text @param {RegExp} list */
const listIn = (text, list) => [...(list.exec(text)?.[1] ?? '').matchAll(/'([\w-]+)'/g)].map(([, one = '']) => one)

/** @param {string} file @param {readonly string[]} folders */
const isIn = (file, folders) => folders.some((folder) => file.startsWith(`${folder}/`))

/**
 * Texts for people that are in the code instead, as "file:line: text".
 * @param {readonly { file: string, text: string }[]} sources
 * @param {Readonly<Record<string, readonly string[]>>} allowed
 * @returns {string[]}
 */
export const wordsInCode = (sources, allowed) =>
  sources.flatMap(({ file, text }) =>
    literalTexts(file, text)
      .filter((one) => !allowed[file]?.some((words) => words === '*' || words === one.text))
      .map((one) => `${file}:${one.line}: “${one.text}” stands in no message file`),
  )

/** @returns {string[]} */
function brokenMessages() {
  const rooms = readRooms()
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.tsx?$/.test(file) && !/\.d\.ts$|\/messages\/say\.ts$/.test(file))
    .map((file) => ({ file, text: read(file) }))
  const uses = sources.flatMap(({ file, text }) =>
    usesIn(file, text).uses.map(({ room, key }) => ({ room, key, file })),
  )
  const shipped = sources.filter(({ file }) => !/\.test\.tsx?$/.test(file) && !isIn(file, roomsOfBuilders))
  return [
    ...rooms.flatMap((room) => {
      const module = `${room.folder}/messages/say.ts`
      return brokenRoom(room, existsSync(join(root, module)) ? read(module) : undefined)
    }),
    ...strayMessages(rooms, uses),
    ...completenessLists.flatMap(({ where, list }) =>
      wrongCompleteness(rooms, { declared: listIn(read(where), list), where }),
    ),
    ...wordsInCode(shipped, sameEverywhere),
  ]
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const broken = brokenMessages()
  for (const line of broken) console.error(line)
  const rooms = readRooms()
  const counts = Object.keys(rooms[0]?.texts ?? {}).map((language) => {
    const many = rooms.reduce((sum, { texts }) => sum + Object.keys(texts[language] ?? {}).length, 0)
    return `${language} ${many}`
  })
  console.log(`Messages of ${rooms.length} rooms: ${counts.join(', ')}`)
  if (broken.length > 0) process.exitCode = 1
}
