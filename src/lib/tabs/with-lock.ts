/**
 * Runs work while no other tab runs work under the same name. Without locks (the page is not secure, or the browser
 * refuses them) it runs at once: in such a browser, tabs cannot see each other anyway.
 */
export async function withLock(name: string, signal: AbortSignal, run: () => Promise<void>): Promise<void> {
  if (!('locks' in navigator)) return run()
  let begun = false
  const begin = () => {
    begun = true
    return run()
  }
  try {
    await navigator.locks.request(name, { signal }, begin)
  } catch (error) {
    // A failure before the work began that is no abort means that the lock itself could not be had.
    if (begun || signal.aborted) throw error
    await run()
  }
}
