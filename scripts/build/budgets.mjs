// Compares the gzip -9 size of what a page needs before its first rows with budgets.json. After a build: node scripts/build/budgets.mjs
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { filesInHtml, filesNeeded } from './manifest.mjs'
import { pageIndexFile } from './plugins/page-index.mjs'
import { root } from '../root.mjs'

/**
 * The most gzip bytes that `page` may load, including everything the HTML names. `with` lists modules that it loads
 * by itself after rendering. `never` is a folder that must not be among the loaded files.
 * @typedef {{ page: string, js: number, css: number, with?: string[], never?: string }} Budget
 * @typedef {import('./manifest.mjs').Manifest} Manifest
 */

/**
 * @param {Budget} budget
 * @param {{ manifest: Manifest, pages: Record<string, string>, html: string, size: (file: string) => number }} build `size` in gzip bytes
 * @returns {{ js: number, css: number, files: string[], problems: string[] }}
 */
export function weigh(budget, { manifest, pages, html, size }) {
  const own = pages[budget.page]
  // A renamed page must fail, or its budget would silently no longer apply.
  if (own === undefined) throw new Error(`${budget.page} is not in the build`)
  const later = (budget.with ?? []).map((module) => {
    const file = manifest[module]?.file
    if (file === undefined) throw new Error(`${module} is no file of its own in the build`)
    return file
  })
  const files = filesNeeded(manifest, [...filesInHtml(html), own, ...later])
  const total = (/** @type {string} */ kind) =>
    files.filter((file) => file.endsWith(kind)).reduce((sum, file) => sum + size(file), 0)
  const js = total('.js')
  const css = total('.css')
  /** @type {string[]} */
  const problems = []
  if (js > budget.js) problems.push(`JavaScript is ${js} bytes, allowed are ${budget.js}`)
  if (css > budget.css) problems.push(`CSS is ${css} bytes, allowed are ${budget.css}`)
  const { never } = budget
  if (never !== undefined) {
    const sources = Object.entries(manifest).filter(([, chunk]) => files.includes(chunk.file))
    for (const [name] of sources) if (name.startsWith(`${never}/`)) problems.push(`${name} must not be loaded here`)
  }
  return { js, css, files, problems }
}

function main() {
  const dist = join(root, 'dist')
  const read = (/** @type {string} */ file) => readFileSync(join(dist, file))
  const size = (/** @type {string} */ file) => gzipSync(read(file), { level: 9 }).length
  /** @type {Manifest} */
  const manifest = JSON.parse(read('.vite/manifest.json').toString())
  /** @type {Record<string, string>} */
  const pages = JSON.parse(read(pageIndexFile).toString())
  /** @type {Record<string, Budget>} */
  const budgets = JSON.parse(readFileSync(join(root, 'budgets.json'), 'utf8'))
  const html = read('index.html').toString()
  for (const [name, budget] of Object.entries(budgets)) {
    const { js, css, files, problems } = weigh(budget, { manifest, pages, html, size })
    const kB = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(1)
    console.log(`${name}: JS ${kB(js)} of ${kB(budget.js)} kB, CSS ${kB(css)} of ${kB(budget.css)} kB, gzip`)
    for (const file of files) console.log(`  ${kB(size(file)).padStart(6)} kB  ${file}`)
    for (const problem of problems) console.error(`  over budget: ${problem}`)
    if (problems.length > 0) process.exitCode = 1
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) main()
