import { pause } from '#lib/async/pause.ts'

const opensAt = new Map<string, number>()
const listeners = new Set<() => void>()
let latest = 0

/** Closes a route for the whole app after a 429: everyone in the profile shares its limit (contract 1.8). */
export function closeGate(route: string, seconds: number): void {
  const until = Date.now() + seconds * 1000
  opensAt.set(route, Math.max(until, opensAt.get(route) ?? 0))
  latest = Math.max(latest, until)
  for (const listener of listeners) listener()
}

/** Resolves when the route may be requested again. */
export async function gate(route: string, signal?: AbortSignal): Promise<void> {
  const wait = (opensAt.get(route) ?? 0) - Date.now()
  if (wait > 0) await pause(wait, signal)
}

/** Opens all routes: another session has its own limits. */
export function openGates(): void {
  opensAt.clear()
  latest = 0
  for (const listener of listeners) listener()
}

/** When the last closed route opens again (ms since the epoch); 0 when none is closed. For the notice about waiting. */
export const gateOpensAt = (): number => (latest > Date.now() ? latest : 0)

export function onGate(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
