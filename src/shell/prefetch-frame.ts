import { accounts } from '#api/account/account.ts'
import { profiles } from '#api/profiles.ts'
import { queryClient } from '#api/http/query-client.ts'
import { sessionState } from '#api/session/session.ts'

/** Asks for what the frame shows before anything is drawn, so that the network and the first drawing overlap. */
export function prefetchFrame(): void {
  const state = sessionState()
  if (state.status !== 'open') return
  void queryClient.prefetchQuery(profiles.current())
  void queryClient.prefetchQuery(accounts.own())
  void queryClient.prefetchQuery(profiles.summary(state.session.profileId))
}
