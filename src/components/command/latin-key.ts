/** The parts of a KeyboardEvent that tell which key was meant. */
export interface Pressed {
  key: string
  /** The position of the key, whatever is printed on it: `KeyK`. */
  code: string
  shiftKey: boolean
}

/**
 * The key as shortcuts name it. On a keyboard without Latin letters (Russian, Greek, Hebrew) the position of the key
 * counts, also for the dot that such keyboards have in place of the slash. On a Latin keyboard the written letter
 * counts.
 */
export function latinKey({ key, code, shiftKey }: Pressed): string {
  const written = key.toLowerCase()
  const place = /^Key([A-Z])$/.exec(code)?.[1]
  if (place !== undefined && isForeign(written)) return place.toLowerCase()
  if (code === 'Slash' && (written === '.' || written === ',')) return shiftKey ? '?' : '/'
  return written
}

/** A single letter of another script, which no shortcut could name. */
const isForeign = (key: string) => Array.from(key).length === 1 && !/[\u0020-\u007E]/.test(key)
