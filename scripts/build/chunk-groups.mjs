import { relative } from 'node:path'
import { pageAddress } from './plugins/page-index.mjs'
import { root } from '../root.mjs'

/**
 * The module graph as Rolldown offers it while it forms chunks.
 * @typedef {{ getModuleInfo(id: string): { importers: string[], isEntry: boolean } | null }} Graph
 */

/** @param {string} id */
const fromRoot = (id) => relative(root, id).replaceAll('\\', '/')

/** Pages that share form fields with dialogs; no list should wait for those fields. */
const apart = ['sign-in', 'account', 'invitation', 'notifications', 'domain', 'sso', 'profile']
/** Pages that load more than a list, such as charts. What only they need must not be loaded by others. */
const larger = ['usage', 'audit-log', 'policies', 'simulator', 'profiles', 'overview']

/** @param {string} id */
const addressFolder = (id) => pageAddress(fromRoot(id))?.split('/').at(-1)

/**
 * The folder of a main page (a page that people open directly): "users" for users/UsersPage.tsx. Undefined for others.
 * @param {string} id
 */
function mainPageFolder(id) {
  const folder = addressFolder(id)
  return folder !== undefined && [...apart, ...larger].includes(folder) ? undefined : folder
}

/**
 * Whether this is a page or tab that shares little with main pages, such as a field or a sentence.
 * @param {string} id
 */
const isElsewhere = (id) =>
  /^src\/pages\/.*(Page|Tab)\.tsx$/.test(fromRoot(id)) && !larger.includes(addressFolder(id) ?? '')

/**
 * Who needs a module before rendering, through static imports: the frame, which main pages (by folder), a larger page,
 * and any other page or tab.
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
 * The chunk for modules that a main page shares with a larger page, which should not load the whole list for them. Null
 * for other modules.
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
 * The chunk of one of our own modules, so that first rows need few files and no page loads another page's code for a
 * part of it (`foreign-parts.mjs` checks that):
 * - "frame": what renders first, and what main pages share with pages in other folders.
 * - The page's own chunk: what only one main page needs, or shares with the pages that open from it.
 * - "lists": what main pages share, and what the list of users needs.
 * - Null: all other modules.
 * @param {string} id
 * @param {Graph} graph
 * @returns {string | null}
 */
export function ownChunk(id, graph) {
  const { frame, folders, elsewhere } = neededBy(id, graph)
  if (frame) return 'frame'
  const [only] = folders
  if (only === undefined) return null
  // The styles of all main pages in one file: each extra file would be another request before the first rows.
  if (id.endsWith('.css')) return 'lists'
  if (elsewhere) return folders.size === 1 && isOwn(id) ? only : 'frame'
  return folders.size === 1 && (isOwn(id) || only !== 'users') ? only : 'lists'
}

/**
 * Parts of the design system that pages use but no list needs before its first rows: cards, controls to choose
 * something, and lists of facts.
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
