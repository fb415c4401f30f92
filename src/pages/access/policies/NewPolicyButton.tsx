import { Icon } from '#components/display/Icon.tsx'
import { paths } from '#app/paths.ts'
import { useProfileId, useReadOnlyReason } from '#app/use-session.ts'
import { ActionButton } from '#components/button/ActionButton.tsx'
import { say } from './messages/say.ts'

/** The page's primary action; a session that may only read says why it cannot. */
export function NewPolicyButton() {
  const profile = useProfileId()
  const reason = useReadOnlyReason()
  return (
    <ActionButton reason={reason} to={paths.newPolicy(profile)} leftSection={<Icon name="plus" />}>
      {say.newPolicy()}
    </ActionButton>
  )
}
