let refused: unknown

/** What the browser's private file system said when it last refused something. */
export const lastWatchError = (): unknown => refused

/** A handle as far as it is watched here; the methods of a prototype, hence `this`. */
type Method = (this: unknown, ...given: unknown[]) => unknown

/**
 * The pool below SQLite swallows why a file refused: no room and a file that has gone would look the same. So the methods
 * of file handles note it as they pass by. Call once.
 */
export function watchFiles(): void {
  // Known to workers alone, so the types of pages lack it.
  const handle: unknown = Reflect.get(globalThis, 'FileSystemSyncAccessHandle')
  if (typeof handle !== 'function') return
  const prototype: unknown = handle.prototype
  if (typeof prototype !== 'object' || prototype === null) return
  for (const name of ['read', 'write', 'truncate', 'flush', 'getSize'] as const) {
    const original: unknown = Reflect.get(prototype, name)
    if (typeof original === 'function') Reflect.set(prototype, name, watched(name, original))
  }
}

// oxlint-disable-next-line typescript/no-unsafe-function-type -- a method of the browser's, passed on as it is
function watched(name: string, original: Function): Method {
  return function noting(...given) {
    try {
      const answer: unknown = Reflect.apply(original, this, given)
      // Some browsers write what fits and say how much that was; Chromium gives the code -8 (no space) as a huge number.
      if (name === 'write' && given[0] instanceof Uint8Array && Number(answer) !== given[0].length) {
        refused = new DOMException('Only a part was written', 'QuotaExceededError')
      }
      return answer
    } catch (error) {
      refused = error
      throw error
    }
  }
}
