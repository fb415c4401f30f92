import { isObject } from '#lib/json.ts'
import { useSyncExternalStore } from 'react'

const prefix = `portico.draft:${import.meta.env.BASE_URL}:`

/** Drafts that storage may not or cannot hold; a reload loses them. */
const memory = new Map<string, string>()
const listeners = new Set<() => void>()
let lasting = false
let owner = ''

/**
 * Whose drafts are kept, and whether browser storage may hold them: on a shared computer nothing is stored. Nothing is
 * stored before this was called.
 */
export function keepDraftsFor(rules: { owner: string; lasting: boolean }): void {
  ;({ owner, lasting } = rules)
  if (!lasting) clearStorage()
}

/**
 * Keeps what a person typed and has not saved, for this tab only. Callers leave out secrets, which must never be
 * stored. A key names the form and the thing it edits.
 */
export function keepDraft(key: string, values: object): void {
  const text = JSON.stringify({ owner, values })
  if (lasting && store(key, text)) memory.delete(key)
  else memory.set(key, text)
  tell()
}

/** What was kept under this key; undefined for another person's draft, and for a value that is no draft. */
export function readDraft(key: string): Record<string, unknown> | undefined {
  const text = memory.get(key) ?? stored(key)
  if (text === undefined) return undefined
  try {
    const kept: unknown = JSON.parse(text)
    const values: unknown = isObject(kept) && kept['owner'] === owner ? kept['values'] : undefined
    return isObject(values) ? { ...values } : undefined
  } catch {
    return undefined
  }
}

/** Whether a reload keeps everything typed: false while a draft is in memory only. */
export const draftsOutliveReload = (): boolean => memory.size === 0

export function dropDraft(key: string): void {
  memory.delete(key)
  try {
    sessionStorage.removeItem(prefix + key)
  } catch {
    // Nothing is kept where storage is refused.
  }
  tell()
}

/** Deletes all drafts, at sign-out. */
export function dropAllDrafts(): void {
  memory.clear()
  clearStorage()
  tell()
}

/** Whether there is a draft under a key; updates with it. */
export function useHasDraft(key: string): boolean {
  return useSyncExternalStore(subscribe, () => readDraft(key) !== undefined)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function tell(): void {
  for (const listener of listeners) listener()
}

/** False where storage is refused or full. */
function store(key: string, text: string): boolean {
  try {
    sessionStorage.setItem(prefix + key, text)
    return true
  } catch {
    return false
  }
}

function stored(key: string): string | undefined {
  if (!lasting) return undefined
  try {
    return sessionStorage.getItem(prefix + key) ?? undefined
  } catch {
    return undefined
  }
}

function clearStorage(): void {
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key)
  } catch {
    // Nothing is kept where storage is refused.
  }
}
