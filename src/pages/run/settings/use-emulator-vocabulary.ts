import { demoOrigin } from '#api/demo/connection.ts'
import { useSession } from '#app/use-session.ts'

/**
 * Whether the API is the emulator. TagoIO publishes neither its word for "an administrator approves" nor those of most
 * actions of buttons; the emulator's are known, so they are offered there and only there (contract 20, rows 2 and 3).
 */
export function useEmulatorVocabulary(): boolean {
  const state = useSession()
  if (state.status === 'signed-out') return false
  return state.session.api === demoOrigin || /^http:\/\/(localhost|127\.0\.0\.1)(:|$)/.test(state.session.api)
}
