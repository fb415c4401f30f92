import { useMemo, useSyncExternalStore } from 'react'
import { kept } from '#lib/storage/kept.ts'
import { viewsSchema, type SavedView } from './saved-views.ts'
import { say } from '../messages/say.ts'

const place = kept({ area: 'local', name: 'views', words: () => say.savedViews(), schema: viewsSchema })
const listeners = new Set<() => void>()
/** Views that must not be stored (shared computer), or could not be. */
const memory = new Map<string, string>()
const none: readonly SavedView[] = []

/**
 * A person's own views of one list, remembered in this browser and kept in step across its tabs. With `lasting` off (a
 * shared computer) they are forgotten when the page is left.
 */
export function useSavedViews(
  name: string,
  lasting: boolean,
): readonly [readonly SavedView[], (edit: (views: readonly SavedView[]) => readonly SavedView[]) => void] {
  const text = useSyncExternalStore(subscribe, () => read(name, lasting))
  const views = useMemo(() => place.parse(text, name) ?? none, [text, name])
  // Starts from what is stored now: another tab may have changed it since the last render.
  return [views, (edit) => write(name, edit(place.parse(read(name, lasting), name) ?? none), lasting)]
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  const stop = place.subscribe(listener)
  return () => {
    listeners.delete(listener)
    stop()
  }
}

const read = (name: string, lasting: boolean): string | null => memory.get(name) ?? (lasting ? place.text(name) : null)

/** Storage may be full or forbidden; then the views in memory last until the page is left. */
function write(name: string, views: readonly SavedView[], lasting: boolean): void {
  memory.set(name, JSON.stringify(views))
  if (lasting && place.write(views, name)) memory.delete(name)
  for (const listener of listeners) listener()
}
