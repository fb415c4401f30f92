import { accounts } from '#api/account/account.ts'
import { profiles } from '#api/profiles.ts'
import { queryClient } from '#api/http/query-client.ts'
import { sessionState } from '#api/session/session.ts'

/** Requests the frame's data before anything is drawn, so that the requests and the first rendering overlap. */
export function prefetchFrame(): void {
  const state = sessionState()
  if (state.status !== 'open') return
  void queryClient.prefetchQuery(profiles.current())
  void queryClient.prefetchQuery(accounts.one())
  void queryClient.prefetchQuery(profiles.summary(state.session.profileId))
}
