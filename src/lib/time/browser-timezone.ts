const read = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

let zone = read()
const listeners = new Set<() => void>()

function look(): void {
  const now = read()
  if (now === zone) return
  zone = now
  for (const listener of listeners) listener()
}

/**
 * The zone of this browser: the likeliest while nothing else is known. It moves with the computer, but for the whole page at
 * once: read anew by each part that draws, times of two zones would stand side by side.
 */
export const browserTimezone = (): string => zone

/** Calls back when the computer's zone has become another one, seen when its person comes back to the page; returns the way to stop. */
export function onBrowserTimezone(listener: () => void): () => void {
  if (listeners.size === 0) addEventListener('focus', look)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) removeEventListener('focus', look)
  }
}
