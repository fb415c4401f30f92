import { forgetInvitation } from './kept-invitation.ts'
import { closeSession, credentials, sessionState } from './session.ts'
import { removeSessionToken } from './sign-in.ts'

/**
 * Ends the session here and in the tabs that share it. A token that signing in made is deleted on the server too; a
 * pasted one belongs to the person and stays. Never waits for the server and never fails.
 */
export function signOut(): void {
  const caller = credentials()
  const state = sessionState()
  closeSession()
  forgetInvitation()
  if (caller && state.status === 'open' && state.session.source !== 'token') {
    removeSessionToken(caller, caller.profileId).catch(() => {
      // The token expires within a day anyway.
    })
  }
}
