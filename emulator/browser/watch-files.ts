let refused: unknown

/** The last error of the browser's private file system. */
export const lastWatchError = (): unknown => refused

/** A handle as far as it is watched here; the methods of a prototype, hence `this`. */
type Method = (this: unknown, ...given: unknown[]) => unknown

/**
 * SQLite's file pool hides why a file operation failed: a full disk and a deleted file would look the same. So the
 * methods of file handles are wrapped to note their errors. Call once.
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
