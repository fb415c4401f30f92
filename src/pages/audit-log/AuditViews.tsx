import type { TableSearchState } from '#components/table/use-table-search.ts'
import { ViewMenu, type ReadyView } from '#components/table/views/ViewMenu.tsx'
import { useSession } from '#app/use-session.ts'

/** What is looked for first after an incident, in words the log is known to use (contract 5.9). */
const ready: readonly ReadyView[] = [
  { name: 'Deleted things', query: 'range=7-days&q=deleted' },
  { name: 'Tokens', query: 'range=30-days&kind=profile&q=Token*', note: 'Of the profile, made and removed' },
  { name: 'Logged in as a user', query: 'range=30-days&kind=runuser&q=login+token' },
  { name: 'Policies', query: 'range=30-days&kind=am' },
]

/** Ready-made searches, and the person's own of this profile. On a shared computer those end with the session. */
export function AuditViews({ profile, search }: { profile: string; search: TableSearchState }) {
  const state = useSession()
  const session = state.status !== 'signed-out' && state.session.keep === 'memory' ? state.session.key : undefined
  const name = session === undefined ? `audit-log:${profile}` : `audit-log:${profile}:${session}`
  return (
    <ViewMenu
      name={name}
      lasting={session === undefined}
      label="events"
      blank="New search"
      ready={ready}
      search={search}
    />
  )
}
