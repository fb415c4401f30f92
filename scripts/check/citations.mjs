// Comments and documents cite sections of docs/contract.md and rows of docs/regression-classes.md. This checks that each exists. Run: node scripts/check/citations.mjs
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../root.mjs'

const folders = ['src', 'emulator', 'e2e', 'bench', 'scripts', 'docs', 'public']

/**
 * What may be cited: numbers of sections ("7.3"), rows of the unknowns ("row 33"), classes ("R16").
 * @param {readonly string[]} contract the pages of the contract
 * @param {string} classes docs/regression-classes.md
 * @returns {Set<string>}
 */
export function citable(contract, classes) {
  const text = contract.join('\n')
  const sections = [...text.matchAll(/^#{2,4} (\d+(?:\.\d+)*)\.? /gm)].map(([, number = '']) => number)
  const rows = [...text.matchAll(/^\| (\d+) \|/gm)].map(([, number]) => `row ${number}`)
  return new Set([...sections, ...rows, ...[...classes.matchAll(/^\| (R\d+) \|/gm)].map(([, name = '']) => name)])
}

/** Replaces line breaks within a comment by spaces of the same length, so that positions stay. @param {string} text */
const joined = (text) => text.replaceAll(/\n[ \t]*(?:\*|\/\/)?[ \t]+/g, (found) => ' '.repeat(found.length))

const number = String.raw`\d+(?:\.\d+)*`
const list = (/** @type {string} */ one) => String.raw`${one}(?:(?:,| and|, and| or| to|;)\s+${one}\b(?![%\w]))*`
const contractForm = new RegExp(String.raw`\b[Cc]ontract\s+(${list(number)})(?:,\s+(row\s+\d+))?`, 'g')
const classForm = new RegExp(String.raw`\bregression\s+class(?:es)?\s+(${list(String.raw`R\d+`)})`, 'g')
/** "(name 3.4)" and "§ 3": a section of something that is not the contract. */
const foreignForm = /[(;,]\s*(?!contract\b)([a-z]+\s+\d+\.\d+(?:\.\d+)*)(?=[),;:])|(§\s*\d*)/g
/** A document named in a comment; what a line of code names is checked by what runs it. */
const documentForm = /(?<![\w/.*])(?:docs\/)?[\w/-]+\.md\b/g
const inComment = (/** @type {string} */ line) => /(?:^|\s)(?:\/\/|\/?\*+)\s/.test(line)

/**
 * The citations of one file that have no target, as "file:line: what".
 * @param {string} file path from the root
 * @param {string} text
 * @param {Set<string>} known as `citable` gives it
 * @param {(path: string) => boolean} exists asked with paths from the root
 * @returns {string[]}
 */
export function wrongCitations(file, text, known, exists) {
  const flat = joined(text)
  /** @type {string[]} */
  const wrong = []
  const say = (/** @type {number} */ at, /** @type {string} */ what) => {
    wrong.push(`${file}:${text.slice(0, at).split('\n').length}: ${what}`)
  }
  for (const { index, 1: sections = '', 2: row } of flat.matchAll(contractForm)) {
    const cited = [...sections.matchAll(new RegExp(number, 'g'))].map(([found]) => found)
    for (const section of row ? [...cited, row.replace(/\s+/, ' ')] : cited) {
      if (!known.has(section)) say(index, `cites contract ${section}, which docs/contract.md does not have`)
    }
  }
  for (const { index, 1: names = '' } of flat.matchAll(classForm)) {
    for (const [name] of names.matchAll(/R\d+/g)) {
      if (!known.has(name)) say(index, `cites ${name}, which docs/regression-classes.md does not have`)
    }
  }
  for (const { index, 1: named, 2: sign = '' } of file.endsWith('.md') ? [] : flat.matchAll(foreignForm)) {
    if (/\b(?:RFC|OpenID)\b[^()]*$/.test(flat.slice(Math.max(0, index - 60), index))) continue
    say(
      index,
      `cites "${(named ?? sign).trim()}", which is not in the repository; cite the contract or say the rule itself`,
    )
  }
  for (const { index, 0: path } of file.endsWith('.md') ? [] : text.matchAll(documentForm)) {
    const before = text.slice(text.lastIndexOf('\n', index) + 1, index)
    if (inComment(before) && !exists(path)) say(index, `names ${path}, which is not there`)
  }
  return wrong
}

/** Every citation in this repository that has no target. */
export function wrongInRepository() {
  const read = (/** @type {string} */ file) => readFileSync(join(root, file), 'utf8')
  const pages = readdirSync(join(root, 'docs/contract')).map((name) => read(`docs/contract/${name}`))
  const known = citable([read('docs/contract.md'), ...pages], read('docs/regression-classes.md'))
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
      .filter((name) => /\.(ts|tsx|mjs|js|css|html|md)$/.test(name) && !name.startsWith('scripts/check/citations')),
  )
  const own = readdirSync(root).filter((name) => name.endsWith('.md') || /^[\w.]+\.config\.ts$/.test(name))
  const exists = (/** @type {string} */ path) => existsSync(join(root, path))
  return [...files, ...own].flatMap((file) => wrongCitations(file, read(file), known, exists))
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const wrong = wrongInRepository()
  for (const line of wrong) console.error(line)
  process.exitCode = wrong.length === 0 ? 0 : 1
}
