import type { CompiledMessage } from 'icu-minify/format'

/**
 * What a catalogue finds a message by: its English, hashed (FNV-1a). `meaning` tells two messages apart whose English is
 * the same and whose translations are not. scripts/messages/text-key.mjs computes the same at build.
 */
export function textKey(message: CompiledMessage, meaning = ''): string {
  const text = `${meaning}${typeof message === 'string' ? message : JSON.stringify(message)}`
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(36)
}
