import { paths } from '#app/paths.ts'
import { useProfileId, useReadOnlyReason } from '#app/use-session.ts'
import { NewButton } from '#components/button/NewButton.tsx'
import { say } from './messages/say.ts'

/** The form's code is on its way before the click. A failure is told when the form is opened. */
const loadForm = () => void import('./NewUserPage.tsx').catch(() => {})

/** The page's primary action; a session that may only read says why it cannot. */
export function NewUserButton({ query }: { query: string }) {
  const profile = useProfileId()
  const reason = useReadOnlyReason()
  return (
    <NewButton reason={reason} to={paths.newUser(profile, query)} onIntent={loadForm}>
      {say.newUser()}
    </NewButton>
  )
}
