import { isObject } from '#lib/json.ts'
import { useSyncExternalStore } from 'react'

const prefix = `portico.draft:${import.meta.env.BASE_URL}:`

/** Where storage may not or cannot hold a draft it lives with the page: a reload loses it. */
const memory = new Map<string, string>()
const listeners = new Set<() => void>()
let lasting = false
let owner = ''

/**
 * Whose drafts are kept, and whether browser storage may hold them: on a shared computer nothing is stored. Nothing is
 * stored before somebody said so.
 */
export function keepDraftsFor(rules: { owner: string; lasting: boolean }): void {
  ;({ owner, lasting } = rules)
  if (!lasting) clearStorage()
}

/**
 * What a person typed and has not saved, for this tab only. Callers leave secrets out: they must never be stored.
 * A key names the form and the thing it edits.
 */
export function keepDraft(key: string, values: object): void {
  const text = JSON.stringify({ owner, values })
  if (lasting && store(key, text)) memory.delete(key)
  else memory.set(key, text)
  tell()
}

/** What was kept under this key; nothing of another person, and nothing that is not a draft. */
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

/** Whether a reload keeps everything typed: false while something lives in memory only. */
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

/** Forgets everything typed: at sign-out. */
export function dropAllDrafts(): void {
  memory.clear()
  clearStorage()
  tell()
}

/** Whether something is kept under a key; follows it. */
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
