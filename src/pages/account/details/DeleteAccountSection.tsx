import { Suspense, useState } from 'react'
import type { Account } from '#api/account/account.ts'
import { useReadOnlyReason } from '#app/use-session.ts'
import { lazyPart } from '#components/feedback/lazy-part.ts'
import { Card } from '#components/layout/Card.tsx'
import { ActionButton } from '#components/button/ActionButton.tsx'

const DeleteAccountDialog = lazyPart(() => import('./DeleteAccountDialog.tsx'), 'DeleteAccountDialog')

/** The end of the account, behind a question of its own. */
export function DeleteAccountSection({ account }: { account: Account }) {
  const [open, setOpen] = useState(false)
  const reason = useReadOnlyReason()
  return (
    <Card as="section" aria-label="Delete account">
      <h2>Delete account</h2>
      <p className="text-dim">{reason ?? 'The account goes, with every profile it owns and all their data.'}</p>
      <div>
        <ActionButton variant="outline" reason={reason} onClick={() => setOpen(true)}>
          Delete account…
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
