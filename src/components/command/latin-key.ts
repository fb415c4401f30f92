/** What is read of a KeyboardEvent to know which key was meant. */
export interface Pressed {
  key: string
  /** The key's place on the keyboard, whatever is written on it: `KeyK`. */
  code: string
  shiftKey: boolean
}

/**
 * The key as shortcuts name it. A keyboard that writes no Latin letters (Russian, Greek, Hebrew) is read by the places of
 * its keys; so is the dot that stands there in the place of the slash. Latin keyboards are read by what they write.
 */
export function latinKey({ key, code, shiftKey }: Pressed): string {
  const written = key.toLowerCase()
  const place = /^Key([A-Z])$/.exec(code)?.[1]
  if (place !== undefined && isForeign(written)) return place.toLowerCase()
  if (code === 'Slash' && (written === '.' || written === ',')) return shiftKey ? '?' : '/'
  return written
}

/** One letter of another script, or none that a shortcut could name. */
const isForeign = (key: string) => Array.from(key).length === 1 && !/[\u0020-\u007E]/.test(key)
