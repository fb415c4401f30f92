import { say } from '../messages/say.ts'

/** True when a lazily loaded part of the app could not be loaded; each browser words this in its own way. */
export function isMissingChunk(error: unknown): boolean {
  return (
    error instanceof Error &&
    /dynamically imported module|importing a module script failed|preload CSS|error loading dynamically|not a valid JavaScript MIME type/i.test(
      error.message,
    )
  )
}

/** The texts about it, the same wherever they are shown. */
export const missingChunkWords = {
  get title() {
    return say.missingPartTitle()
  },
  get meaning() {
    return say.missingPartMeaning()
  },
}

let missing = false
const listeners = new Set<() => void>()

function set(next: boolean): void {
  missing = next
  for (const listener of listeners) listener()
}

/** Subscription for the one notice on the page: whether a part is missing and the notice has not been dismissed. */
export const missingParts = {
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  },
  read: (): boolean => missing,
  tell: (): void => set(true),
  hush: (): void => set(false),
}
