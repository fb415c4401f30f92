import { ActionButton } from '#components/button/ActionButton.tsx'
import { say } from './messages/say.ts'

interface EnableStepProps {
  active: boolean | undefined
  /** Why it cannot be enabled. */
  reason: string | undefined
  onEnable: () => void
}

/** How to test it without locking everybody out, and the button to enable it. */
export function EnableStep({ active, reason, onEnable }: EnableStepProps) {
  if (active) {
    return <p className="text-dim">{say.samlIsOn()}</p>
  }
  return (
    <>
      <p className="text-dim">{say.noDryRun()}</p>
      <ol>
        <li>{say.letOneIn()}</li>
        <li>{say.staySignedIn()}</li>
        <li>{say.tryElsewhere()}</li>
        <li>{say.whenItFails()}</li>
        <li>{say.whenItWorks()}</li>
      </ol>
      {reason && <p className="text-help">{reason}</p>}
      <div>
        <ActionButton reason={reason} onClick={onEnable}>
          {say.enableSamlDots()}
        </ActionButton>
      </div>
    </>
  )
}
