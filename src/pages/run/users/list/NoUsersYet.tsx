import { useQuery } from '@tanstack/react-query'
import { runSettings, type RunSettings } from '#api/run/run-settings.ts'
import { EmptyState } from '#components/feedback/EmptyState.tsx'
import { useProfileId } from '#app/use-session.ts'
import { NewUserButton } from '../create/NewUserButton.tsx'
import { say } from './messages/say.ts'

/** The list of a portal without users. Whether the portal is published is requested only here. */
export function NoUsersYet({ query }: { query: string }) {
  const settings = useQuery(runSettings.one(useProfileId())).data
  const unpublished = settings?.active === false
  return (
    <EmptyState
      icon="users"
      title={unpublished ? say.noUsersUnpublished() : say.noUsersYet()}
      actions={<NewUserButton query={query} />}
    >
      {unpublished ? say.unpublishedHelp() : `${whatUsersAre(settings)} ${joining(settings)}`}
    </EmptyState>
  )
}

function whatUsersAre(settings: RunSettings | undefined): string {
  return settings?.active === true && settings.url ? say.userIsAt({ url: settings.url }) : say.userIs()
}

/** Only `disabled` is known to mean that nobody can sign up (contract 20, row 2). */
function joining(settings: RunSettings | undefined): string {
  return settings?.signup_method === 'disabled' ? say.createFirstClosed() : say.createFirst()
}
