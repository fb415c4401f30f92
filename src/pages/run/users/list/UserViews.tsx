import type { TableSearchState } from '#components/table/use-table-search.ts'
import { ViewMenu, type ReadyView } from '#components/table/views/ViewMenu.tsx'
import { useProfileId, useSession } from '#app/use-session.ts'
import { say as sayUsers } from '../messages/say.ts'
import { say } from './messages/say.ts'

/**
 * Ready-made views for common questions, as far as the API can answer them. It has no filter for "before" and none for
 * second factors, so "inactive for 90 days" is a sort order instead, and "no second factor" is not offered.
 */
const ready: readonly ReadyView[] = [
  {
    get name() {
      return say.neverLoggedIn()
    },
    query: 'login=never',
  },
  {
    get name() {
      return sayUsers.inactive()
    },
    query: 'status=inactive',
  },
  {
    get name() {
      return say.waitingForApproval()
    },
    query: 'status=inactive&login=never',
    get note() {
      return say.inactiveNever()
    },
  },
  {
    get name() {
      return say.createdBySso()
    },
    query: 'tag=source%3Dsso',
    get note() {
      return say.tagSourceSso()
    },
  },
  {
    get name() {
      return say.longestWithoutLogin()
    },
    query: 'sort=last_login',
    get note() {
      return say.oldestLoginFirst()
    },
  },
]

/** Ready-made views, and the person's own for this profile. On a shared computer the latter are forgotten. */
export function UserViews({ search }: { search: TableSearchState }) {
  const profile = useProfileId()
  const state = useSession()
  const shared = state.status !== 'signed-out' && state.session.keep === 'memory' ? state.session.key : undefined
  const name = shared === undefined ? `run-users:${profile}` : `run-users:${profile}:${shared}`
  return (
    <ViewMenu name={name} lasting={shared === undefined} label={sayUsers.usersNoun()} ready={ready} search={search} />
  )
}
