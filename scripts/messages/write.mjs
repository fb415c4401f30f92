// npm run messages: sorts the message files and writes each room's say.ts.
import { readFileSync, writeFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root.mjs'
import { declarationsOf } from './declarations.mjs'
import { messageFile, readRooms } from './rooms.mjs'

/** @param {string} file @param {string} text */
function keep(file, text) {
  const path = join(root, file)
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return
  writeFileSync(path, text)
  console.log(file)
}

/** @param {import('./rooms.mjs').Texts} texts */
export const sortedFile = (texts) =>
  `${JSON.stringify(Object.fromEntries(Object.entries(texts).toSorted(([one], [other]) => (one < other ? -1 : 1))), null, 2)}\n`

for (const { folder, texts } of readRooms()) {
  for (const [language, own] of Object.entries(texts)) if (own) keep(messageFile(folder, language), sortedFile(own))
  const english = JSON.parse(readFileSync(join(root, messageFile(folder, 'en')), 'utf8'))
  keep(`${folder}/messages/say.ts`, declarationsOf(english))
}
