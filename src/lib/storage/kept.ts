import * as z from 'zod/mini'

// zod would otherwise probe for eval, which the Content Security Policy reports as a violation.
z.config({ jitless: true })

/** `local` outlives the tab; `session` ends with it. */
type Area = 'local' | 'session'

export interface KeptOptions<Value> {
  area: Area
  /** Part of the key; see {@link keyOf}. */
  name: string
  /** What it holds, as people call it: "saved views". */
  words: () => string
  schema: z.ZodMiniType<Value>
  /** It may hold a secret: what cannot be read is dropped, never put aside. */
  secret?: boolean
}

/** One thing kept in this browser, or one for each `detail` (a profile, a list). None of its functions throws. */
export interface Kept<Value> {
  /**
   * The stored value. Undefined when there is none, when storage is refused, or when the value has another shape, which
   * is then set aside.
   */
  read: (detail?: string) => Value | undefined
  /** The stored text, for `useSyncExternalStore`; read it with `parse`. */
  text: (detail?: string) => string | null
  parse: (text: string | null, detail?: string) => Value | undefined
  /** False when it could not be stored: storage is refused or full. */
  write: (value: Value, detail?: string) => boolean
  drop: (detail?: string) => void
  /** Calls back when this tab or another one wrote it. */
  subscribe: (listener: () => void) => () => void
  key: (detail?: string) => string
}

/**
 * The only way to browser storage. A key carries the path of this deployment, so that two on one host never mix. What
 * is read is checked, because another version, another program or a person may have written it.
 */
export function kept<Value>({ area, name, words, schema, secret = false }: KeptOptions<Value>): Kept<Value> {
  const listeners = new Set<() => void>()
  const key = (detail?: string) => keyOf(name, detail)
  const parse = (text: string | null, detail?: string): Value | undefined => {
    if (text === null) return undefined
    const read = z.safeParse(schema, parsed(text))
    if (read.success) return read.data
    if (secret) removeText(area, key(detail))
    else setAside(area, key(detail), text, words())
    return undefined
  }
  const text = (detail?: string) => readText(area, key(detail))
  return {
    key,
    parse,
    text,
    read: (detail) => parse(text(detail), detail),
    write: (value, detail) => {
      const done = writeText(area, key(detail), JSON.stringify(value))
      for (const listener of listeners) listener()
      return done
    },
    drop: (detail) => {
      removeText(area, key(detail))
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      const heard = (event: StorageEvent) => {
        if (event.key === null || event.key.startsWith(key())) listener()
      }
      listeners.add(listener)
      addEventListener('storage', heard)
      return () => {
        listeners.delete(listener)
        removeEventListener('storage', heard)
      }
    },
  }
}

/** `portico.views:/console/:run-users`: every key of this deployment begins like this, and no key of another does. */
export const keyOf = (name: string, detail?: string): string =>
  `portico.${name}:${import.meta.env.BASE_URL}${detail === undefined ? '' : `:${detail}`}`

const told = new Set<string>()
let untold: string[] = []
const listeners = new Set<(words: readonly string[]) => void>()

/** Calls back with everything that was set aside and not reported yet, now and later. Returns how to stop. */
export function onSetAside(listener: (words: readonly string[]) => void): () => void {
  listeners.add(listener)
  tell()
  return () => listeners.delete(listener)
}

function tell(): void {
  if (listeners.size === 0 || untold.length === 0) return
  const words = untold
  untold = []
  for (const listener of listeners) listener(words)
}

/** Moves a value that cannot be read to a key that nothing reads but a person can open, and reports each kind once. */
export function setAside(area: Area, key: string, text: string, words: string): void {
  writeText(area, `${key}#unread`, text)
  removeText(area, key)
  if (told.has(words)) return
  told.add(words)
  // Later, because a store may be read while React renders, and the listener makes React render too.
  untold.push(words)
  queueMicrotask(tell)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const storageOf = (area: Area): Storage => (area === 'local' ? localStorage : sessionStorage)

function readText(area: Area, key: string): string | null {
  try {
    return storageOf(area).getItem(key)
  } catch {
    return null
  }
}

function writeText(area: Area, key: string, text: string): boolean {
  try {
    storageOf(area).setItem(key, text)
    return true
  } catch {
    return false
  }
}

function removeText(area: Area, key: string): void {
  try {
    storageOf(area).removeItem(key)
  } catch {
    // Storage is refused: nothing is kept.
  }
}
