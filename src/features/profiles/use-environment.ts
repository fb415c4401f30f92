import { useSyncExternalStore } from 'react'
import { environmentColors, onEnvironment, readEnvironment } from './environment.ts'

/** The colour of a profile, or undefined when it has none. */
export function useEnvironment(profile: string) {
  const chosen = useSyncExternalStore(onEnvironment, () => readEnvironment(profile))
  return chosen === 'none' ? undefined : environmentColors.find(({ id }) => id === chosen)
}
