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
 * The time zone of this browser, used until the account's is known. When the computer changes zones it changes for the
 * whole page at once: if each part read it anew, times of two zones would stand side by side.
 */
export const browserTimezone = (): string => zone

/**
 * Calls back when the computer's zone has changed, noticed when the person returns to the page. Returns how to stop.
 */
export function onBrowserTimezone(listener: () => void): () => void {
  if (listeners.size === 0) addEventListener('focus', look)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) removeEventListener('focus', look)
  }
}
