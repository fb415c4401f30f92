import { Icon } from '#components/display/Icon.tsx'
import { useReadOnlyReason } from '#app/use-session.ts'
import { ActionButton } from '#components/button/ActionButton.tsx'
import { say } from './messages/say.ts'

/** The page's primary action; a session that may only read says why it cannot. */
export function NewTokenButton({ onOpen }: { onOpen: () => void }) {
  const reason = useReadOnlyReason()
  return (
    <ActionButton reason={reason} leftSection={<Icon name="plus" />} onClick={onOpen}>
      {say.newToken()}
    </ActionButton>
  )
}
