import { posix } from 'node:path'

const most = 25

/** Exports that every file of a kind shares: the router calls a page's `prefetch`, and each room has its own `say`. */
const ofAKind = new Set(['prefetch', 'say'])

const isTest = (/** @type {string} */ file) => /\.(test|spec)\.tsx?$/.test(file)

/**
 * Folders with too many code files to keep in view.
 * @param {readonly { file: string }[]} sources
 * @returns {string[]}
 */
export function crowdedFolders(sources) {
  /** @type {Map<string, number>} */
  const counts = new Map()
  for (const { file } of sources) {
    if (isTest(file)) continue
    const folder = posix.dirname(file)
    counts.set(folder, (counts.get(folder) ?? 0) + 1)
  }
  return [...counts]
    .filter(([, count]) => count > most)
    .map(([folder, count]) => `${folder}: holds ${count} code files; sort them into folders (at most ${most})`)
}

/**
 * Names that two files of the application, or two of the emulator, export: readers could confuse them.
 * @param {readonly { file: string, text: string }[]} sources
 * @returns {string[]}
 */
export function namesOfTwoMeanings(sources) {
  /** @type {Map<string, string>} */
  const first = new Map()
  /** @type {string[]} */
  const broken = []
  for (const { file, text } of sources) {
    const part = /^(src|emulator)\/(?!testing\/)/.exec(file)?.[1]
    if (part === undefined || isTest(file)) continue
    for (const [, name = ''] of text.matchAll(/^export (?:async )?(?:const|function|interface|type|class) (\w+)/gm)) {
      const key = `${part} ${name}`
      const other = first.get(key)
      if (other !== undefined && other !== file && !ofAKind.has(name)) {
        broken.push(`${file}: exports ${name}, as ${other} does; give each its own name`)
      }
      first.set(key, other ?? file)
    }
  }
  return broken
}
