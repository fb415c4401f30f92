import { Suspense, useState } from 'react'
import { Icon } from '#components/display/Icon.tsx'
import type { AuditForm } from './use-audit-form.ts'
import { lazyPart } from '#components/feedback/lazy-part.ts'
import { ActionButton } from '#components/button/ActionButton.tsx'
import { say as common } from '#lib/messages/say.ts'

const load = () => import('./ExportAuditDialog.tsx')
const ExportDialog = lazyPart(() => load(), 'ExportAuditDialog')

interface ExportButtonProps {
  form: AuditForm
  filtered: boolean
  /** Why it is disabled; it stays reachable, so that the reason can be read. */
  reason: string | undefined
}

/** Offers the matching events as a file. */
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
        {common.export()}
      </ActionButton>
      {open && (
        <Suspense>
          <ExportDialog form={form} filtered={filtered} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
