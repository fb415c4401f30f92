import { Icon } from '#components/display/Icon.tsx'
import { paths } from '#app/paths.ts'
import { useProfileId, useReadOnlyReason } from '#app/use-session.ts'
import { ActionButton } from '#components/button/ActionButton.tsx'
import { say } from './messages/say.ts'

/** The form's code is on its way before the click. A failure is told when the form is opened. */
const loadForm = () => void import('./NewUserPage.tsx').catch(() => {})

/** The page's primary action; a session that may only read says why it cannot. */
export function NewUserButton({ query }: { query: string }) {
  const profile = useProfileId()
  const reason = useReadOnlyReason()
  return (
    <ActionButton
      reason={reason}
      to={paths.newUser(profile, query)}
      leftSection={<Icon name="plus" />}
      onIntent={loadForm}
    >
      {say.newUser()}
    </ActionButton>
  )
}
