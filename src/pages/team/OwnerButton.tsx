import { Button } from '@mantine/core'
import { Icon } from '#components/display/Icon.tsx'

interface OwnerButtonProps {
  /** Why it is disabled; it stays reachable, so that the reason can be read. */
  reason: string | undefined
  onClick: () => void
  children: string
}

/** The page's primary action, for the owner. */
export function OwnerButton({ reason, onClick, children }: OwnerButtonProps) {
  const icon = <Icon name="plus" />
  if (reason) {
    return (
      <Button leftSection={icon} data-disabled aria-disabled title={reason}>
        {children}
      </Button>
    )
  }
  return (
    <Button leftSection={icon} onClick={onClick}>
      {children}
    </Button>
  )
}
