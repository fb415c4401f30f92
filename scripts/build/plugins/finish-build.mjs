import { createHash } from 'node:crypto'
import { copyFileSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { extname, join, resolve } from 'node:path'
import { packagesFile } from './bundled-packages.mjs'
import { adaptHeaders } from '../header-rules.mjs'
import { licenceText, shippedPackages } from '../licences.mjs'
import { filesInHtml, filesNeeded } from '../manifest.mjs'
import { pageAddress, pageIndexFile } from './page-index.mjs'
import { headingsOf } from '../page-title.mjs'
import { readRooms } from '../../messages/rooms.mjs'
import { wordsFile } from './words.mjs'
import { policySources } from '../policy-sources.mjs'
import { root } from '../../root.mjs'

/** @typedef {import('../manifest.mjs').Manifest} Manifest */

/**
 * For each page that has the name of its folder: the end of its address (the folder), the files it needs besides those
 * in the HTML, and its source.
 * @param {{ manifest: Manifest, pages: Record<string, string>, html: string, base: string }} build
 * @returns {[path: string, files: string[], page: string][]}
 */
export function pagePreloads({ manifest, pages, html, base }) {
  const first = new Set(filesNeeded(manifest, filesInHtml(html)))
  return Object.entries(pages).flatMap(([page, file]) => {
    const path = pageAddress(page)
    const files = filesNeeded(manifest, [file]).filter((needed) => !first.has(needed))
    return path === undefined || files.length === 0 ? [] : [[path, files.map((needed) => base + needed), page]]
  })
}

/**
 * Adds a hash to the name of a file that Vite only copied, so that it can be cached for ever, and updates the HTML.
 * @param {string} out
 * @param {string} base
 * @param {string} name
 * @param {string} html
 */
function fingerprint(out, base, name, html) {
  const hash = createHash('sha256')
    .update(readFileSync(join(out, name)))
    .digest('base64url')
    .slice(0, 8)
  const extension = extname(name)
  const hashed = `assets/${name.slice(0, -extension.length)}-${hash}${extension}`
  renameSync(join(out, name), join(out, hashed))
  if (!html.includes(`"${base}${name}"`)) throw new Error(`index.html does not name ${base}${name}`)
  return html.replaceAll(`"${base}${name}"`, `"${base}${hashed}"`)
}

/**
 * Makes a finished Vite build ready for a static host: page preloads, hashed names, 404.html and headers.
 * @param {string} out
 * @param {string} base as "/console/"
 */
function finish(out, base) {
  /** @type {Manifest} */
  const manifest = JSON.parse(readFileSync(join(out, '.vite', 'manifest.json'), 'utf8'))
  /** @type {Record<string, string>} */
  const pages = JSON.parse(readFileSync(join(out, pageIndexFile), 'utf8'))
  const page = join(out, 'index.html')
  let html = readFileSync(page, 'utf8').replaceAll(/^\s*<!--.*-->\n/gm, '')

  const boot = join(out, 'boot.js')
  const script = readFileSync(boot, 'utf8')
  const preloads = pagePreloads({ manifest, pages, html, base })
  const files = [...new Set(preloads.flatMap(([, needed]) => needed))]
  const rooms = readRooms()
  const places = preloads.map(([path, needed, source]) => [
    path,
    needed.map((file) => files.indexOf(file)),
    headingsOf(source, readFileSync(join(root, source), 'utf8'), rooms),
  ])
  const { stamp } = JSON.parse(readFileSync(join(out, wordsFile), 'utf8'))
  for (const gap of ['const pages = []', 'const files = []', "const words = ''"]) {
    if (!script.includes(gap)) throw new Error(`boot.js has no "${gap}" to fill`)
  }
  writeFileSync(
    boot,
    script
      .replace('const pages = []', `const pages = ${JSON.stringify(places)}`)
      .replace("const words = ''", `const words = ${JSON.stringify(`${base}assets/words/${stamp}/`)}`)
      .replace('const files = []', `const files = ${JSON.stringify(files)}`)
      .replaceAll(/^\s*\/\/.*\n|^\s+/gm, ''),
  )

  html = fingerprint(out, base, 'boot.js', html)
  writeFileSync(page, html)
  // Static hosts answer an unknown address with 404.html; being the same page, it lets the router take over.
  copyFileSync(page, join(out, '404.html'))

  const packages = JSON.parse(readFileSync(join(out, packagesFile), 'utf8'))
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  writeFileSync(join(out, 'third-party-licenses.txt'), licenceText(shippedPackages(packages, lock.packages)))

  const headers = join(out, '_headers')
  const sources = policySources(readFileSync(join(out, 'config.json'), 'utf8'))
  writeFileSync(headers, adaptHeaders(readFileSync(headers, 'utf8'), { base, sources }))
}

/**
 * Finishes the folder of the application once everything has been written.
 * @returns {import('vite').Plugin}
 */
export function finishBuild() {
  let out = ''
  let base = '/'
  let written = false
  return {
    name: 'portico:finish-build',
    apply: 'build',
    configResolved(config) {
      out = resolve(config.root, config.build.outDir)
      base = config.base
    },
    // Not after a failure, also in another plugin: that error must be the one shown.
    writeBundle() {
      written = true
    },
    closeBundle: { order: 'post', sequential: true, handler: () => (written ? finish(out, base) : undefined) },
  }
}
