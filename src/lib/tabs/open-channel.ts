/** A channel to the other tabs; nothing where the browser has none or refuses it, as it does where it may keep no data. */
export function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(name)
  } catch {
    return undefined
  }
}
