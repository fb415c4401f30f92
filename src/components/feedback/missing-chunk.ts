/** True when a lazily loaded part of the app did not arrive: each browser says it in its own words. */
export function isMissingChunk(error: unknown): boolean {
  return (
    error instanceof Error &&
    /dynamically imported module|importing a module script failed|preload CSS|error loading dynamically|not a valid JavaScript MIME type/i.test(
      error.message,
    )
  )
}

/** What is said of it, wherever it is told. */
export const missingChunkWords = {
  title: 'A part of the app could not be loaded',
  meaning: 'A new version may have been installed, or the connection was cut.',
}

let missing = false
const listeners = new Set<() => void>()

function set(next: boolean): void {
  missing = next
  for (const listener of listeners) listener()
}

/** For the one notice on the page: whether a part that was wanted is missing, and nobody has waved it away yet. */
export const missingParts = {
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  },
  read: (): boolean => missing,
  tell: (): void => set(true),
  hush: (): void => set(false),
}
