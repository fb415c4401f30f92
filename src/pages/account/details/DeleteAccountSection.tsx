import { Suspense, useState } from 'react'
import type { Account } from '#api/account/account.ts'
import { useReadOnlyReason } from '#app/use-session.ts'
import { lazyPart } from '#components/feedback/lazy-part.ts'
import { Card } from '#components/layout/Card.tsx'
import { ActionButton } from '#components/button/ActionButton.tsx'
import { say } from './messages/say.ts'

const DeleteAccountDialog = lazyPart(() => import('./DeleteAccountDialog.tsx'), 'DeleteAccountDialog')

/** Deletes the account, after a dialog of its own. */
export function DeleteAccountSection({ account }: { account: Account }) {
  const [open, setOpen] = useState(false)
  const reason = useReadOnlyReason()
  return (
    <Card as="section" aria-label={say.deleteAccount()}>
      <h2>{say.deleteAccount()}</h2>
      <p className="text-dim">{reason ?? say.deleteAccountMeaning()}</p>
      <div>
        <ActionButton variant="outline" reason={reason} onClick={() => setOpen(true)}>
          {say.deleteAccountDots()}
        </ActionButton>
      </div>
      {open && (
        <Suspense>
          <DeleteAccountDialog account={account} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </Card>
  )
}
