import { ActionButton } from '#components/button/ActionButton.tsx'

interface EnableStepProps {
  active: boolean | undefined
  /** Why it cannot be switched on. */
  reason: string | undefined
  onEnable: () => void
}

/** How to try it without shutting everybody out, and the switch. */
export function EnableStep({ active, reason, onEnable }: EnableStepProps) {
  if (active) {
    return <p className="text-dim">SAML is on. After each change, sign in once in another browser profile to try it.</p>
  }
  return (
    <>
      <p className="text-dim">TagoIO offers no dry run: the first sign-in after enabling is the test.</p>
      <ol>
        <li>At the provider, let one account of yours in and nobody else yet.</li>
        <li>Stay signed in here. Enable SAML.</li>
        <li>
          In another browser profile or a private window, open the portal and sign in. Look whether name, e-mail and
          tags arrived.
        </li>
        <li>When it fails, disable SAML here at once, and read “When signing in fails” below.</li>
        <li>When it works, let the others in at the provider.</li>
      </ol>
      {reason && <p className="text-help">{reason}</p>}
      <div>
        <ActionButton reason={reason} onClick={onEnable}>
          Enable SAML…
        </ActionButton>
      </div>
    </>
  )
}
