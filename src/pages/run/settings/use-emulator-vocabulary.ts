import { demoOrigin } from '#api/demo/connection.ts'
import { useSession } from '#app/use-session.ts'

/**
 * Whether the API is the emulator. TagoIO does not publish its value for "an administrator approves", nor those of most
 * button actions. The emulator's values are known, so they are offered there and nowhere else (contract 20, rows 2 and 3).
 */
export function useEmulatorVocabulary(): boolean {
  const state = useSession()
  if (state.status === 'signed-out') return false
  return state.session.api === demoOrigin || /^http:\/\/(localhost|127\.0\.0\.1)(:|$)/.test(state.session.api)
}
