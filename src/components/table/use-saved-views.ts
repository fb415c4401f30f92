import { useMemo, useSyncExternalStore } from 'react'
import { parseViews, type SavedView } from './saved-views.ts'

const listeners = new Set<() => void>()
/** What was written, for browsers that refuse storage: the views then last as long as the page. */
const memory = new Map<string, string>()

/** A person's own views of one list, remembered in this browser and followed across its tabs. */
export function useSavedViews(
  name: string,
): readonly [readonly SavedView[], (edit: (views: readonly SavedView[]) => readonly SavedView[]) => void] {
  const key = `portico.views.${name}`
  const text = useSyncExternalStore(subscribe, () => read(key))
  const views = useMemo(() => parseViews(text), [text])
  // From what is stored now: another tab may have written since the last drawing.
  return [views, (edit) => write(key, JSON.stringify(edit(parseViews(read(key)))))]
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}

function read(key: string): string | null {
  try {
    return memory.get(key) ?? localStorage.getItem(key)
  } catch {
    return null
  }
}

function write(key: string, text: string): void {
  try {
    localStorage.setItem(key, text)
    memory.delete(key)
  } catch {
    memory.set(key, text)
  }
  for (const listener of listeners) listener()
}
