import { useSyncExternalStore } from 'react'
import type { ListedProfile } from '#api/session/profile-shape.ts'

/** The result of a press in this tab. Later the server only says that a notice was answered, but not how. */
export interface PressResult {
  /** The button's label. */
  label: string
  answer: 'accepted' | 'declined' | undefined
  /** The profile that an accepted invitation opened, when it could be found out. */
  joined: ListedProfile | undefined
}

let results: ReadonlyMap<string, PressResult> = new Map()
const listeners = new Set<() => void>()

/** Remembers the result of a press, for the bell's panel and the inbox alike. */
export function notePress(notice: string, result: PressResult): void {
  results = new Map(results).set(notice, result)
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What this tab knows about a press of the notice. */
export function usePressResult(notice: string): PressResult | undefined {
  return useSyncExternalStore(subscribe, () => results.get(notice))
}
