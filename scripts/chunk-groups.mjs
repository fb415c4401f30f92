import { relative } from 'node:path'
import { pageAddress } from './page-index.mjs'
import { root } from './root.mjs'

/**
 * What Rolldown tells about the module graph while it cuts chunks.
 * @typedef {{ getModuleInfo(id: string): { importers: string[], isEntry: boolean } | null }} Graph
 */

/** @param {string} id */
const fromRoot = (id) => relative(root, id).replaceAll('\\', '/')

/**
 * The folder of a page that people land on, "users" for users/UsersPage.tsx; nothing for other modules. Those named
 * here are left out: they share their fields with dialogs, which no list should wait for, or bring charts and editors.
 * @param {string} id
 */
function mainPageFolder(id) {
  const folder = pageAddress(fromRoot(id))?.split('/').at(-1)
  const apart = ['sign-in', 'account', 'invitation', 'notifications', 'domain', 'sso']
  return folder !== undefined && apart.includes(folder) ? undefined : folder
}

/**
 * Who needs a module before it can be drawn, by static imports alone: the frame, main pages by their folders, and
 * whether any other page or tab does.
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
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const info = graph.getModuleInfo(next)
    const folder = mainPageFolder(next)
    if (folder !== undefined) folders.add(folder)
    else if (/^src\/pages\/(?!shell\/).*(Page|Tab)\.tsx$/.test(fromRoot(next))) elsewhere = true
    if (info?.isEntry) frame = true
    for (const importer of info?.importers ?? []) {
      if (!seen.has(importer)) open.push(importer)
      seen.add(importer)
    }
  }
  return { frame, folders, elsewhere }
}

/**
 * The chunk of one of our own modules: "frame" for what is drawn first, and for what main pages share with other pages,
 * which would load whole lists for it otherwise; the page's own chunk for what lies in the folder of the one main page
 * that needs it; "lists" for the rest of main pages. Nothing for other modules. So the first rows wait for few files and
 * for little they do not use, and no page loads another one for a part of it.
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
  if (elsewhere) return 'frame'
  const own = fromRoot(id).startsWith('src/pages/') && !id.includes('/pages/shell/')
  return own && folders.size === 1 ? only : 'lists'
}
