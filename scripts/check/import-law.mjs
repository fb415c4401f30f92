// Checks the laws of ARCHITECTURE.md about imports and about the shape of the tree. Run: node scripts/check/import-law.mjs
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { deadClasses } from './css-classes.mjs'
import { brokenImportLaws, importsOf } from './import-rules.mjs'
import { root } from '../root.mjs'
import { brokenShapeLaws, sizeReport } from './shape-rules.mjs'
import { crowdedFolders, namesOfTwoMeanings } from './tree-rules.mjs'

const folders = ['src', 'emulator', 'e2e', 'bench', 'scripts']

/**
 * Files below those folders as paths from the root with forward slashes, with their texts.
 * @param {RegExp} ending
 */
function filesEndingWith(ending) {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
      .filter((file) => ending.test(file))
      .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') })),
  )
}

/**
 * Every broken law as one line "file: what is wrong".
 * @param {readonly { file: string, text: string }[]} sources
 * @returns {string[]}
 */
export function brokenLaws(sources) {
  return [
    ...sources.flatMap(({ file, text }) => [
      ...importsOf(text).flatMap((found) => brokenImportLaws(file, found)),
      ...brokenShapeLaws(file, text),
    ]),
    ...crowdedFolders(sources),
    ...namesOfTwoMeanings(sources),
  ]
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const sources = filesEndingWith(/\.(ts|tsx|mjs)$/)
  const broken = [...brokenLaws(sources), ...deadClasses(filesEndingWith(/\.module\.css$/), sources)]
  for (const line of broken) console.error(line)
  console.log(sizeReport(sources))
  if (broken.length > 0) {
    console.error(`${broken.length} broken laws; they are explained in ARCHITECTURE.md.`)
    process.exitCode = 1
  }
}
