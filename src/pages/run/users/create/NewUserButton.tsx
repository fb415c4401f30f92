import { paths } from '#app/paths.ts'
import { useProfileId, useReadOnlyReason } from '#app/use-session.ts'
import { NewButton } from '#components/button/NewButton.tsx'
import { say } from './messages/say.ts'

/** Loads the form's code before the click. A failure is reported when the form is opened. */
const loadForm = () => void import('./NewUserPage.tsx').catch(() => {})

/** The page's primary action; without the permission it is disabled and says why. */
export function NewUserButton({ query }: { query: string }) {
  const profile = useProfileId()
  const reason = useReadOnlyReason()
  return (
    <NewButton reason={reason} to={paths.newUser(profile, query)} onIntent={loadForm}>
      {say.newUser()}
    </NewButton>
  )
}
