import { relative } from 'node:path'
import { pageAddress } from './page-index.mjs'
import { root } from './root.mjs'

/**
 * What Rolldown tells about the module graph while it cuts chunks.
 * @typedef {{ getModuleInfo(id: string): { importers: string[] } | null }} Graph
 */

/**
 * The folder of a page that people land on, "users" for users/UsersPage.tsx; nothing for other modules. Signing in,
 * the account and an invitation are left out: they share their fields with dialogs, which no list should wait for.
 * @param {string} id
 */
function mainPageFolder(id) {
  const folder = pageAddress(relative(root, id).replaceAll('\\', '/'))?.split('/').at(-1)
  const apart = ['sign-in', 'account', 'invitation', 'notifications', 'domain', 'sso', 'policies', 'simulator']
  return folder !== undefined && apart.includes(folder) ? undefined : folder
}

/**
 * The chunk of a module that a main page needs before it can be drawn, which is the page itself or imported by it
 * statically: the page's own chunk for what lies in its folder, so that no other page loads it for a part of it, and
 * "lists" for the rest. So the first rows wait for few files and for little they do not use. Nothing for other modules.
 * @param {string} id
 * @param {Graph} graph
 * @returns {string | null}
 */
export function mainPageChunk(id, graph) {
  /** @type {Set<string>} */
  const folders = new Set()
  const seen = new Set([id])
  const open = [id]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const folder = mainPageFolder(next)
    if (folder !== undefined) folders.add(folder)
    for (const importer of graph.getModuleInfo(next)?.importers ?? []) {
      if (!seen.has(importer)) open.push(importer)
      seen.add(importer)
    }
  }
  const [only] = folders
  // Styles of all main pages in one file: each further file is one more request before the first rows.
  if (only === undefined || id.endsWith('.css')) return only === undefined ? null : 'lists'
  const own = relative(root, id).replaceAll('\\', '/').startsWith('src/pages/') && !id.includes('/pages/shell/')
  return own && folders.size === 1 ? only : 'lists'
}
