/**
 * Runs where no other tab runs under that name. Where the browser has no locks (a page that is not secure) or refuses
 * them (it may keep no data), tabs know nothing of each other either, and it runs at once.
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
    // What fails before its turn came, and not because it was called off, failed for want of a lock.
    if (begun || signal.aborted) throw error
    await run()
  }
}
