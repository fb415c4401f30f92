import { pause } from '#lib/async/pause.ts'

const opensAt = new Map<string, number>()
const listeners = new Set<() => void>()
let latest = 0

/** Closes a route after a 429, for the whole app: its limit is shared by everyone in the profile (contract 1.8). */
export function closeGate(route: string, seconds: number): void {
  const until = Date.now() + seconds * 1000
  opensAt.set(route, Math.max(until, opensAt.get(route) ?? 0))
  latest = Math.max(latest, until)
  for (const listener of listeners) listener()
}

/** Resolves when the route may be asked again. */
export async function gate(route: string, signal?: AbortSignal): Promise<void> {
  const wait = (opensAt.get(route) ?? 0) - Date.now()
  if (wait > 0) await pause(wait, signal)
}

/** Forgets what was closed; another session has limits of its own. */
export function openGates(): void {
  opensAt.clear()
  latest = 0
  for (const listener of listeners) listener()
}

/** The moment (epoch ms) the last closed route opens again; 0 when none is closed. For a waiting notice. */
export const gateOpensAt = (): number => (latest > Date.now() ? latest : 0)

export function onGate(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
