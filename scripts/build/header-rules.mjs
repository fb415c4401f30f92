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
 * The file adapted to another address prefix and with this deployment's sources for some directives of the policy.
 * Throws if the policy lacks such a directive: the result would allow more than intended, or nothing.
 * @param {string} text
 * @param {{ base: string, sources: Record<string, readonly string[]> }} change `base` as "/console/"
 */
export function adaptHeaders(text, { base, sources }) {
  return text
    .split('\n')
    .map((line) => {
      if (line.startsWith('/')) return base.slice(0, -1) + line
      if (!/^\s+content-security-policy:/i.test(line)) return line
      return Object.entries(sources).reduce(withSources, line)
    })
    .join('\n')
}

/** @param {string} line @param {[directive: string, sources: readonly string[]]} wanted */
function withSources(line, [directive, sources]) {
  const found = new RegExp(`([:;] )${directive} [^;]*`)
  if (!found.test(line)) throw new Error(`_headers: the policy has no ${directive}`)
  return line.replace(found, (_, before) => `${before}${directive} ${sources.join(' ')}`)
}
