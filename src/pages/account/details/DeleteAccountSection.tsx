import { Button } from '@mantine/core'
import { Suspense, useState } from 'react'
import type { Account } from '#api/account/account.ts'
import { useReadOnlyReason } from '#app/use-session.ts'
import classes from '../account.module.css'
import { lazyPart } from '#components/feedback/lazy-part.ts'

const DeleteAccountDialog = lazyPart(() => import('./DeleteAccountDialog.tsx'), 'DeleteAccountDialog')

/** Deletes the account, after a dialog of its own. */
export function DeleteAccountSection({ account }: { account: Account }) {
  const [open, setOpen] = useState(false)
  const reason = useReadOnlyReason()
  return (
    <section className={classes.card} aria-label="Delete account">
      <h2>Delete account</h2>
      <p className={classes.dim}>{reason ?? 'The account goes, with every profile it owns and all their data.'}</p>
      <div>
        <Button
          variant="default"
          className={classes.danger ?? ''}
          disabled={reason !== undefined}
          onClick={() => setOpen(true)}
        >
          Delete account…
        </Button>
      </div>
      {open && (
        <Suspense>
          <DeleteAccountDialog account={account} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </section>
  )
}
