import { Button } from '@mantine/core'
import { Link } from 'react-router'
import { Icon } from '#components/display/Icon.tsx'
import { paths } from '#app/paths.ts'
import { useProfileId, useReadOnlyReason } from '#app/use-session.ts'

/** The form's code is on its way before the click. A failure is told when the form is opened. */
const loadForm = () => void import('./NewUserPage.tsx').catch(() => {})

/** The page's primary action; a session that may only read says why it cannot. */
export function NewUserButton({ query }: { query: string }) {
  const profile = useProfileId()
  const reason = useReadOnlyReason()
  const icon = <Icon name="plus" />
  if (reason) {
    return (
      <Button leftSection={icon} data-disabled aria-disabled title={reason} onClick={(event) => event.preventDefault()}>
        New user
      </Button>
    )
  }
  return (
    <Button
      component={Link}
      to={paths.newUser(profile, query)}
      leftSection={icon}
      onPointerEnter={loadForm}
      onFocus={loadForm}
    >
      New user
    </Button>
  )
}
