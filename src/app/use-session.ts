import { use, useSyncExternalStore } from 'react'
import { onSession, sessionState, type SessionState } from '#api/session/session.ts'
import { ProfileIdContext } from './profile-id.ts'
import { say } from './messages/say.ts'

/** The session as it stands, without its secret. */
export function useSession(): SessionState {
  return useSyncExternalStore(onSession, sessionState)
}

/**
 * The profile the address names; every request of a page says that it means this one. Addresses of the account name
 * none: there it is the one the session works in.
 */
export function useProfileId(): string {
  const profileId = use(ProfileIdContext)
  const state = useSession()
  return profileId ?? (state.status === 'signed-out' ? '' : state.session.profileId)
}

/** Why this session cannot change anything, or undefined when it can. */
export function useReadOnlyReason(): string | undefined {
  const state = useSession()
  if (state.status === 'signed-out' || state.session.permission !== 'read') return undefined
  return say.tokenSessionCanOnly()
}
