import { useRef } from 'react'
import type { AccountNotification } from '#api/account/account-notifications.ts'
import type { ReadableQuery } from '#components/feedback/QueryState.tsx'
import { useNoticeActions } from '#features/notifications/use-notice-actions.tsx'
import { InboxPanel } from './InboxPanel.tsx'

interface BellPanelProps {
  /** The bell. */
  anchor: HTMLElement
  query: ReadableQuery<AccountNotification[]>
  open: boolean
  onOpen: (open: boolean) => void
}

/** The panel of the bell and the questions it asks. It stays mounted: what was asked outlives the panel. */
export function BellPanel({ anchor, query, open, onOpen }: BellPanelProps) {
  const asking = useRef(false)
  const actions = useNoticeActions({
    // While a dialog is open, the panel is hidden; it returns afterwards.
    onAsk: () => {
      anchor.focus()
      asking.current = true
      onOpen(false)
    },
    onSettled: () => {
      if (asking.current) onOpen(true)
      asking.current = false
    },
  })
  return (
    <>
      {open && <InboxPanel anchor={anchor} query={query} actions={actions} onClose={() => onOpen(false)} />}
      {actions.dialog}
    </>
  )
}
