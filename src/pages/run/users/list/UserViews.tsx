import type { TableSearchState } from '#components/table/use-table-search.ts'
import { ViewMenu, type ReadyView } from '#components/table/views/ViewMenu.tsx'
import { useProfileId, useSession } from '#app/use-session.ts'

/**
 * The views people ask for first, as far as the API can answer them: it has no filter for "before" and
 * none for second factors, so "inactive for 90 days" is an order instead, and "no second factor" is not offered.
 */
const ready: readonly ReadyView[] = [
  { name: 'Never logged in', query: 'login=never' },
  { name: 'Inactive', query: 'status=inactive' },
  { name: 'Waiting for approval', query: 'status=inactive&login=never', note: 'Inactive, and never logged in' },
  { name: 'Created by single sign-on', query: 'tag=source%3Dsso', note: 'With the tag source=sso' },
  { name: 'Longest without login', query: 'sort=last_login', note: 'Everybody, the oldest login first' },
]

/** Ready-made views, and the person's own of this profile. On a shared computer those end with the session. */
export function UserViews({ search }: { search: TableSearchState }) {
  const profile = useProfileId()
  const state = useSession()
  const shared = state.status !== 'signed-out' && state.session.keep === 'memory' ? state.session.key : undefined
  const name = shared === undefined ? `run-users:${profile}` : `run-users:${profile}:${shared}`
  return <ViewMenu name={name} lasting={shared === undefined} label="users" ready={ready} search={search} />
}
