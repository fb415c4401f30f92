import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../root.mjs'

/** A path in a document: from the root and in backticks. */
const ownPath = /^(?:src|emulator|e2e|scripts|docs|public|bench)\/\S*$/

/** Removes code blocks, which contain commands and drawings. @param {string} text */
const prose = (text) => text.replaceAll(/^(```|~~~)[^\n]*\n[\s\S]*?^\1[ \t]*$/gm, '')

/**
 * The paths in backticks that start in one of our folders; patterns with `*` and names in braces are not paths.
 * @param {string} text Markdown
 */
export function namedPaths(text) {
  return [...prose(text).matchAll(/`([^`\n]+)`/g)]
    .map(([, found = '']) => found)
    .filter((found) => ownPath.test(found) && !/[*{}<>…]/.test(found))
}

/**
 * The links and pictures that point to files; links to the web, to mail and within the page are left out.
 * @param {string} text Markdown
 */
export function relativeLinks(text) {
  return [
    ...prose(text)
      .replaceAll(/`[^`\n]*`/g, '')
      .matchAll(/\]\(\s*<?([^)\s>]+)>?[^)]*\)/g),
  ]
    .map(([, found = '']) => found)
    .filter((found) => !/^([a-z][a-z+.-]*:|#|\/\/)/i.test(found))
}

/**
 * The broken references of a document, as "file: what".
 * @param {string} file path from the root
 * @param {string} text
 * @param {(path: string) => boolean} exists asked with paths from the root
 * @param {boolean} withPaths whether paths in backticks must exist too
 * @returns {string[]}
 */
export function wrongPaths(file, text, exists, withPaths = true) {
  const links = relativeLinks(text).filter((link) => {
    const target = posix.join(posix.dirname(file), decodeURI(link.replace(/[?#].*$/, '')))
    return target.startsWith('..') || !exists(target)
  })
  const paths = withPaths ? namedPaths(text).filter((path) => !exists(path)) : []
  return [
    ...paths.map((path) => `${file}: names ${path}, which is not there`),
    ...links.map((link) => `${file}: links to ${link}, which is not there`),
  ]
}

/** The Markdown files to check. A record of the past may name files that are gone. @returns {{ file: string, withPaths: boolean }[]} */
export function documents() {
  const at = (/** @type {string} */ folder) =>
    readdirSync(join(root, folder), { recursive: folder !== '.', encoding: 'utf8' })
      .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
      .filter((name) => name.endsWith('.md'))
  const withPaths = (/** @type {string} */ file) => /^(ARCHITECTURE|CONTRIBUTING)\.md$|^docs\//.test(file)
  return [...at('.'), ...at('docs')].map((file) => ({ file, withPaths: withPaths(file) }))
}

/** Every broken reference in the documents of this repository. */
export const wrongInDocuments = () =>
  documents().flatMap(({ file, withPaths }) =>
    wrongPaths(file, readFileSync(join(root, file), 'utf8'), (path) => existsSync(join(root, path)), withPaths),
  )

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const wrong = wrongInDocuments()
  for (const line of wrong) console.error(line)
  process.exitCode = wrong.length === 0 ? 0 : 1
}
