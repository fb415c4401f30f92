/** Colours that tell one profile from another at a glance; kept in this browser, because the API has no place for it. */
export const environmentColors = [
  { id: 'none', label: 'No mark', color: undefined },
  { id: 'production', label: 'Production', color: '#17723f' },
  { id: 'staging', label: 'Staging', color: '#b26b00' },
  { id: 'sandbox', label: 'Sandbox', color: '#6b4fbb' },
] as const

export type EnvironmentId = (typeof environmentColors)[number]['id']

const listeners = new Set<() => void>()
const keyOf = (profile: string) => `portico.environment:${profile}`

export function readEnvironment(profile: string): EnvironmentId {
  try {
    const stored = localStorage.getItem(keyOf(profile))
    return environmentColors.find(({ id }) => id === stored)?.id ?? 'none'
  } catch {
    return 'none'
  }
}

export function rememberEnvironment(profile: string, id: EnvironmentId): void {
  try {
    localStorage.setItem(keyOf(profile), id)
  } catch {
    // Where storage is refused the mark cannot be kept.
  }
  for (const listener of listeners) listener()
}

export function onEnvironment(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
