import { parseSync } from 'oxc-parser'
import { posix } from 'node:path'

/**
 * A place where a file uses a message: `say.key`, the call around it, and its argument; no call if the function itself is
 * passed on.
 * @typedef {{ start: number, end: number }} Place
 * @typedef {Place & { room: string, key: string, call?: Place, argument?: Place }} Use
 * @typedef {Place & { type: string, [key: string]: unknown }} Node
 */

/** @param {unknown} value @returns {value is Node} */
export const isNode = (value) => typeof value === 'object' && value !== null && 'type' in value

/**
 * Visits every node below, with its parent; skips what is below a node for which `visit` returns false.
 * @param {unknown} value @param {(node: Node, parent: Node | undefined) => boolean} visit @param {Node} [parent]
 */
function walk(value, visit, parent) {
  if (Array.isArray(value)) for (const one of value) walk(one, visit, parent)
  else if (isNode(value)) {
    if (!visit(value, parent)) return
    for (const below of Object.values(value)) if (typeof below === 'object') walk(below, visit, value)
  }
}

/**
 * The path from the root of a module that one of our files imports; undefined for a package.
 * @param {string} file @param {string} address
 */
export function resolved(file, address) {
  if (address.startsWith('.')) return posix.join(posix.dirname(file), address)
  if (/^#(emulator|e2e|scripts)\//.test(address)) return address.slice(1)
  return address.startsWith('#') ? `src/${address.slice(1)}` : undefined
}

/**
 * Where a file says messages, and its imports of `say`. Throws where `say` is used in a way that the build cannot
 * follow.
 * @param {string} file path from the root
 * @param {string} code
 * @returns {{ uses: Use[], imports: Place[] }}
 */
export function usesIn(file, code) {
  /** @type {Use[]} */
  const uses = []
  /** @type {Place[]} */
  const imports = []
  if (!code.includes('/messages/say.ts')) return { uses, imports }
  const { program, errors } = parseSync(file, code)
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`)
  /** @type {Map<string, string>} */
  const rooms = new Map()
  for (const node of program.body) {
    if (node.type !== 'ImportDeclaration' || !node.source.value.endsWith('/messages/say.ts')) continue
    imports.push({ start: node.start, end: node.end })
    const room = resolved(file, node.source.value)?.replace(/\/messages\/say\.ts$/, '') ?? ''
    for (const { local } of node.specifiers) rooms.set(local.name, room)
  }
  walk(program.body, (node, parent) => {
    if (node.type === 'ImportDeclaration') return false
    if (node.type !== 'Identifier' && node.type !== 'JSXIdentifier') return true
    const room = rooms.get(String(node['name']))
    if (room === undefined || !parent) return true
    if (parent.type === 'MemberExpression' && parent['object'] !== node) return true
    if (parent.type === 'Property' && parent['key'] === node && parent['value'] !== node) return true
    const property = parent['property']
    if (parent.type !== 'MemberExpression' || parent['computed'] === true || !isNode(property)) {
      throw new Error(`${file}: say is used at ${node.start} without naming a message`)
    }
    uses.push({ room, key: String(property['name']), start: parent.start, end: parent.end })
    return true
  })
  const calls = new Map(uses.map((use) => [use.start, use]))
  walk(program.body, (node) => {
    const callee = node['callee']
    if (node.type !== 'CallExpression' || !isNode(callee)) return true
    const use = calls.get(callee.start)
    if (use === undefined || use.end !== callee.end) return true
    const given = node['arguments']
    const [first] = Array.isArray(given) ? given : []
    use.call = { start: node.start, end: node.end }
    if (first !== undefined) use.argument = { start: first.start, end: first.end }
    return true
  })
  return { uses, imports }
}
