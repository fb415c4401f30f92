import { Suspense, useState } from 'react'
import { Icon } from '#components/display/Icon.tsx'
import type { AuditForm } from './use-audit-form.ts'
import { lazyPart } from '#components/feedback/lazy-part.ts'
import { ActionButton } from '#components/button/ActionButton.tsx'

const load = () => import('./ExportAuditDialog.tsx')
const ExportDialog = lazyPart(() => load(), 'ExportAuditDialog')

interface ExportButtonProps {
  form: AuditForm
  filtered: boolean
  /** Why it cannot be pressed; it stays reachable, so that the reason can be read. */
  reason: string | undefined
}

/** Offers the events that fit the search as a file. */
export function ExportAuditButton({ form, filtered, reason }: ExportButtonProps) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <ActionButton
        reason={reason}
        leftSection={<Icon name="download" />}
        onIntent={() => void load().catch(() => {})}
        onClick={() => setOpen(true)}
      >
        Export
      </ActionButton>
      {open && (
        <Suspense>
          <ExportDialog form={form} filtered={filtered} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
