/**
 * A channel to the other tabs of this origin. Undefined where the browser has none or refuses it, as it does where a
 * site may not keep data.
 */
export function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(name)
  } catch {
    return undefined
  }
}
