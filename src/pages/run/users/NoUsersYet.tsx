import { EmptyState } from '../../../components/feedback/EmptyState.tsx'
import { NewUserButton } from './NewUserButton.tsx'

/** The list of a portal that nobody uses yet. */
export function NoUsersYet({ query }: { query: string }) {
  return (
    <EmptyState icon="users" title="No users yet" actions={<NewUserButton query={query} />}>
      A user is a person who signs in to your portal. Create the first one here; others can join through the sign-up
      page when it is open.
    </EmptyState>
  )
}
