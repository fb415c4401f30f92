import type { TableSearchState } from '#components/table/use-table-search.ts'
import { ViewMenu, type ReadyView } from '#components/table/views/ViewMenu.tsx'
import { useSession } from '#app/use-session.ts'
import { say } from './messages/say.ts'

/** Searches that are usually needed first after an incident, with words that the log is known to use (contract 5.9). */
const ready: readonly ReadyView[] = [
  {
    get name() {
      return say.deletedThings()
    },
    query: 'range=7-days&q=deleted',
  },
  {
    get name() {
      return say.tokens()
    },
    query: 'range=30-days&kind=profile&q=Token*',
    get note() {
      return say.tokensViewNote()
    },
  },
  {
    get name() {
      return say.loggedInAsAUser()
    },
    query: 'range=30-days&kind=runuser&q=login+token',
  },
  {
    get name() {
      return say.policies()
    },
    query: 'range=30-days&kind=am',
  },
]

/** Ready-made searches, and the person's own for this profile. On a shared computer those end with the session. */
export function AuditViews({ profile, search }: { profile: string; search: TableSearchState }) {
  const state = useSession()
  const session = state.status !== 'signed-out' && state.session.keep === 'memory' ? state.session.key : undefined
  const name = session === undefined ? `audit-log:${profile}` : `audit-log:${profile}:${session}`
  return (
    <ViewMenu
      name={name}
      lasting={session === undefined}
      label={say.events()}
      blank={say.newSearch()}
      ready={ready}
      search={search}
    />
  )
}
