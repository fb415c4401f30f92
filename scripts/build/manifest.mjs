/**
 * Vite's manifest, as far as it is read here.
 * @typedef {{ file: string, src?: string, imports?: string[], dynamicImports?: string[], css?: string[] }} Chunk
 * @typedef {Record<string, Chunk>} Manifest
 */

/**
 * Every file that loads before the code in the given files can run: themselves, what they import statically, and all
 * their styles. A file that the manifest does not list, such as a style sheet, needs nothing more.
 * @param {Manifest} manifest
 * @param {readonly string[]} files
 * @returns {string[]}
 */
export function filesNeeded(manifest, files) {
  const chunks = new Map(Object.values(manifest).map((chunk) => [chunk.file, chunk]))
  /** @type {Set<string>} */
  const needed = new Set()
  const open = [...files]
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (needed.has(file)) continue
    needed.add(file)
    const chunk = chunks.get(file)
    open.push(...(chunk?.css ?? []))
    for (const name of chunk?.imports ?? []) {
      const next = manifest[name]
      if (next === undefined) throw new Error(`${file} imports ${name}, which is not in the build's manifest`)
      open.push(next.file)
    }
  }
  return [...needed]
}

/**
 * Scripts and styles that the HTML names itself, relative to the build folder.
 * @param {string} html
 */
export function filesInHtml(html) {
  const tags = [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+\.(?:js|css))"/g)]
  return tags.map(([, address = '']) => address.replace(/^.*?(?=assets\/)/, ''))
}
