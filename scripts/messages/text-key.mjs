/**
 * The key of a message in the catalogues of other languages; src/lib/words/text-key.ts computes the same in the page.
 * @param {import('icu-minify/format').CompiledMessage} message its English, compiled
 * @param {string} [meaning]
 */
export function textKey(message, meaning = '') {
  const text = `${meaning}${typeof message === 'string' ? message : JSON.stringify(message)}`
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(36)
}
