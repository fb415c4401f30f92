import { relative } from 'node:path'
import { pageAddress } from './plugins/page-index.mjs'
import { root } from '../root.mjs'

/**
 * What Rolldown tells about the module graph while it cuts chunks.
 * @typedef {{ getModuleInfo(id: string): { importers: string[], isEntry: boolean } | null }} Graph
 */

/** @param {string} id */
const fromRoot = (id) => relative(root, id).replaceAll('\\', '/')

/** Pages that share their fields with dialogs, which no list should wait for. */
const apart = ['sign-in', 'account', 'invitation', 'notifications', 'domain', 'sso', 'profile']
/** Pages that load lists and more: charts, searches. What they alone need is nobody else's business. */
const larger = ['usage', 'audit-log', 'policies', 'simulator', 'profiles', 'overview']

/** @param {string} id */
const addressFolder = (id) => pageAddress(fromRoot(id))?.split('/').at(-1)

/**
 * The folder of a main page, which is a page that people land on: "users" for users/UsersPage.tsx. Nothing for others.
 * @param {string} id
 */
function mainPageFolder(id) {
  const folder = addressFolder(id)
  return folder !== undefined && [...apart, ...larger].includes(folder) ? undefined : folder
}

/**
 * Whether this is a page or tab that a main page has little in common with: a field or a sentence.
 * @param {string} id
 */
const isElsewhere = (id) =>
  /^src\/pages\/.*(Page|Tab)\.tsx$/.test(fromRoot(id)) && !larger.includes(addressFolder(id) ?? '')

/**
 * Who imports a module statically, and so cannot be drawn without it: whether the frame does, which main pages (by folder),
 * whether a larger page, and whether any other page or tab.
 * @param {string} id
 * @param {Graph} graph
 */
function neededBy(id, graph) {
  /** @type {Set<string>} */
  const folders = new Set()
  const seen = new Set([id])
  const open = [id]
  let frame = false
  let elsewhere = false
  let withLarger = false
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const info = graph.getModuleInfo(next)
    const folder = mainPageFolder(next)
    if (folder !== undefined) folders.add(folder)
    else if (isElsewhere(next)) elsewhere = true
    else if (larger.includes(addressFolder(next) ?? '')) withLarger = true
    if (info?.isEntry) frame = true
    for (const importer of info?.importers ?? []) {
      if (!seen.has(importer)) open.push(importer)
      seen.add(importer)
    }
  }
  return { frame, folders, elsewhere, withLarger }
}

/**
 * The chunk of what a main page shares with a larger page, which should not load the list for a part of it. Nothing for
 * other modules.
 * @param {string} id
 * @param {Graph} graph
 * @returns {string | null}
 */
export function sharedPartChunk(id, graph) {
  const { frame, folders, elsewhere, withLarger } = neededBy(id, graph)
  const [only] = folders
  if (frame || elsewhere || !withLarger || folders.size !== 1 || only === 'users' || id.endsWith('.css')) return null
  return `${only}-parts`
}

/**
 * The chunk of one of our own modules: "frame" for what is drawn first, and for what main pages share with pages of other
 * folders, which would load whole lists for it otherwise; the page's own chunk for what one main page alone needs, or
 * shares with the pages that open from it; "lists" for what main pages share, and for what the list of users needs. Nothing
 * for other modules. So the first rows wait for few files and for little they do not use, and no page loads one of another
 * folder for a part of it (`foreign-parts.mjs` looks).
 * @param {string} id
 * @param {Graph} graph
 * @returns {string | null}
 */
export function ownChunk(id, graph) {
  const { frame, folders, elsewhere } = neededBy(id, graph)
  if (frame) return 'frame'
  const [only] = folders
  if (only === undefined) return null
  // Styles of all main pages in one file: each further file is one more request before the first rows.
  if (id.endsWith('.css')) return 'lists'
  if (elsewhere) return folders.size === 1 && isOwn(id) ? only : 'frame'
  return folders.size === 1 && (isOwn(id) || only !== 'users') ? only : 'lists'
}

/**
 * Parts of the design system that pages are made of, and no list before its first rows: those that
 * stand cards in a page, those that offer a choice, and those for what is known.
 * @param {string} id
 * @returns {string | null}
 */
export function partGroup(id) {
  const file = fromRoot(id)
  if (/^src\/components\/(layout\/(?!CardTitle)|navigation\/TabNav)/.test(file)) return 'parts'
  if (file.startsWith('src/components/choice/Choice')) return 'choices'
  if (/^src\/components\/(layout\/CardTitle|table\/DataTable|display\/(FactList|EmptyValue))/.test(file))
    return 'values'
  return null
}

/** @param {string} id */
const isOwn = (id) => fromRoot(id).startsWith('src/pages/')
