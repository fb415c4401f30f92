import { Button } from '@mantine/core'
import { Link } from 'react-router'
import { Icon } from '#components/display/Icon.tsx'
import { paths } from '#app/paths.ts'
import { useProfileId, useReadOnlyReason } from '#app/use-session.ts'

/** The page's primary action; a session that may only read says why it cannot. */
export function NewPolicyButton() {
  const profile = useProfileId()
  const reason = useReadOnlyReason()
  const icon = <Icon name="plus" />
  if (reason) {
    return (
      <Button leftSection={icon} data-disabled aria-disabled title={reason} onClick={(event) => event.preventDefault()}>
        New policy
      </Button>
    )
  }
  return (
    <Button component={Link} to={paths.newPolicy(profile)} leftSection={icon}>
      New policy
    </Button>
  )
}
