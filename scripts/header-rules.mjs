/**
 * The `_headers` file of static hosts: a path pattern on its own line, then indented `Name: value` lines.
 * @typedef {{ pattern: string, headers: [name: string, value: string][] }} HeaderRule
 */

/**
 * Reads a `_headers` file; comments (#) and blank lines are skipped.
 * @param {string} text
 * @returns {HeaderRule[]}
 */
export function parseHeaderRules(text) {
  /** @type {HeaderRule[]} */
  const rules = []
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue
    if (!/^\s/.test(line)) {
      rules.push({ pattern: line.trim(), headers: [] })
      continue
    }
    const colon = line.indexOf(':')
    if (colon > 0) rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()])
  }
  return rules
}

/**
 * The headers of one path. Later rules win over earlier ones for the same header name; `*` at the end of a
 * pattern stands for anything.
 * @param {readonly HeaderRule[]} rules
 * @param {string} path
 * @returns {Record<string, string>}
 */
export function headersFor(rules, path) {
  /** @type {Record<string, string>} */
  const found = {}
  for (const { pattern, headers } of rules) {
    const matches = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern
    if (matches) for (const [name, value] of headers) found[name.toLowerCase()] = value
  }
  return found
}

/**
 * The file as a host under another address prefix needs it, with more API origins allowed.
 * @param {string} text
 * @param {{ base: string, origins: readonly string[] }} change `base` as "/console/"
 */
export function adaptHeaders(text, { base, origins }) {
  return text
    .split('\n')
    .map((line) => {
      if (line.startsWith('/')) return base.slice(0, -1) + line
      return line.replace(/connect-src ([^;]*)/, (_, sources) => {
        const known = String(sources).trim().split(/\s+/)
        return `connect-src ${[...new Set([...known, ...origins])].join(' ')}`
      })
    })
    .join('\n')
}
