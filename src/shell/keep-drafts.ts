import { onSession, sessionState } from '#api/session/session.ts'
import { dropAllDrafts, keepDraftsFor } from '#components/form/draft/drafts.ts'

/**
 * Ties drafts to the session: they belong to the signed-in person, nothing is stored on a shared computer, and signing
 * out deletes them. When a session ends by itself they are kept: the same person comes back to what was typed.
 */
export function keepDraftsOfSession(): void {
  follow()
  onSession(follow)
}

function follow(): void {
  const state = sessionState()
  if (state.status !== 'signed-out')
    keepDraftsFor({ owner: state.session.email ?? state.session.key, lasting: state.session.keep === 'tab' })
  else if (state.left) dropAllDrafts()
}
