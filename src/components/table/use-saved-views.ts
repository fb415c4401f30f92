import { useMemo, useSyncExternalStore } from 'react'
import { parseViews, type SavedView } from './saved-views.ts'

const listeners = new Set<() => void>()
/** What must not be stored, or could not be. */
const memory = new Map<string, string>()

/**
 * A person's own views of one list, remembered in this browser and followed across its tabs; with `lasting` off, for a
 * computer that others use too, only as long as the page.
 */
export function useSavedViews(
  name: string,
  lasting: boolean,
): readonly [readonly SavedView[], (edit: (views: readonly SavedView[]) => readonly SavedView[]) => void] {
  const key = `portico.views.${name}`
  const text = useSyncExternalStore(subscribe, () => read(key, lasting))
  const views = useMemo(() => parseViews(text), [text])
  // From what is stored now: another tab may have written since the last drawing.
  return [views, (edit) => write(key, JSON.stringify(edit(parseViews(read(key, lasting)))), lasting)]
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}

function read(key: string, lasting: boolean): string | null {
  try {
    return memory.get(key) ?? (lasting ? localStorage.getItem(key) : null)
  } catch {
    return null
  }
}

function write(key: string, text: string, lasting: boolean): void {
  memory.set(key, text)
  if (lasting) keep(key, text)
  for (const listener of listeners) listener()
}

function keep(key: string, text: string): void {
  try {
    localStorage.setItem(key, text)
    memory.delete(key)
  } catch {
    // Storage may be full or forbidden; what is in memory holds for this page.
  }
}
