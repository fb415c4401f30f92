/**
 * Vite's manifest, as far as it is read here.
 * @typedef {{ file: string, src?: string, imports?: string[], dynamicImports?: string[], css?: string[] }} Chunk
 * @typedef {Record<string, Chunk>} Manifest
 */

/**
 * Every file that loads before the named modules can run: themselves, what they import statically, all their styles.
 * Throws when a name is not in the manifest, so a renamed page cannot slip out of a budget.
 * @param {Manifest} manifest
 * @param {readonly string[]} names
 * @returns {string[]}
 */
export function filesOf(manifest, names) {
  const seen = new Set()
  /** @type {Set<string>} */
  const files = new Set()
  /** @param {string} name */
  const visit = (name) => {
    if (seen.has(name)) return
    seen.add(name)
    const chunk = manifest[name]
    if (chunk === undefined) throw new Error(`${name} is not in the build's manifest`)
    files.add(chunk.file)
    for (const style of chunk.css ?? []) files.add(style)
    for (const next of chunk.imports ?? []) visit(next)
  }
  for (const name of names) visit(name)
  return [...files]
}
