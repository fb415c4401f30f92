import { Button } from '@mantine/core'
import { Icon } from '#components/display/Icon.tsx'
import { useReadOnlyReason } from '#app/use-session.ts'

/** The page's primary action; a session that may only read says why it cannot. */
export function NewTokenButton({ onOpen }: { onOpen: () => void }) {
  const reason = useReadOnlyReason()
  return (
    <Button
      leftSection={<Icon name="plus" />}
      {...(reason ? { 'data-disabled': true, 'aria-disabled': true, title: reason } : { onClick: onOpen })}
    >
      New token
    </Button>
  )
}
