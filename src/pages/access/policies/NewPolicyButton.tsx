import { paths } from '#app/paths.ts'
import { useProfileId, useReadOnlyReason } from '#app/use-session.ts'
import { NewButton } from '#components/button/NewButton.tsx'
import { say } from './messages/say.ts'

/** The page's primary action; a session that may only read says why it cannot. */
export function NewPolicyButton() {
  const profile = useProfileId()
  const reason = useReadOnlyReason()
  return (
    <NewButton reason={reason} to={paths.newPolicy(profile)}>
      {say.newPolicy()}
    </NewButton>
  )
}
