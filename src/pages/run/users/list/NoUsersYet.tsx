import { useQuery } from '@tanstack/react-query'
import { runSettings, type RunSettings } from '#api/run/run-settings.ts'
import { EmptyState } from '#components/feedback/EmptyState.tsx'
import { useProfileId } from '#app/use-session.ts'
import { NewUserButton } from '../create/NewUserButton.tsx'

/** The list of a portal that nobody uses yet. Only here is the portal asked whether it is published. */
export function NoUsersYet({ query }: { query: string }) {
  const settings = useQuery(runSettings.one(useProfileId())).data
  const unpublished = settings?.active === false
  return (
    <EmptyState
      icon="users"
      title={unpublished ? 'No users yet, and the portal is not published' : 'No users yet'}
      actions={<NewUserButton query={query} />}
    >
      {unpublished ? (
        <>
          A user is a person who signs in to your portal, and nobody can before it is published. Publish it in the Run
          settings of TagoIO; you can create its users now or afterwards.
        </>
      ) : (
        <>
          A user is a person who signs in to your portal{settings?.active === true && address(settings)}. Create the
          first one here; {joining(settings)}.
        </>
      )}
    </EmptyState>
  )
}

function address({ url }: RunSettings) {
  return url ? <> at {url}</> : null
}

/** Only `disabled` is known to mean that nobody joins by themselves (contract 20, row 2). */
function joining(settings: RunSettings | undefined): string {
  return settings?.signup_method === 'disabled'
    ? 'nobody can join by themselves, because its sign-up page is closed'
    : 'others can join through the sign-up page when it is open'
}
