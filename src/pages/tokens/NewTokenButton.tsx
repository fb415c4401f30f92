import { useReadOnlyReason } from '#app/use-session.ts'
import { NewButton } from '#components/button/NewButton.tsx'
import { say } from './messages/say.ts'

/** The page's primary action; a session that may only read says why it cannot. */
export function NewTokenButton({ onOpen }: { onOpen: () => void }) {
  const reason = useReadOnlyReason()
  return (
    <NewButton reason={reason} onClick={onOpen}>
      {say.newToken()}
    </NewButton>
  )
}
