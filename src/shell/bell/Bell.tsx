import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { accountNotices, latestCount, nextLook } from '#api/account/account-notifications.ts'
import { describeUnread } from '#features/notifications/account-notification-kind.ts'
import { Icon } from '#components/display/Icon.tsx'
import { useNoticeActions } from '#features/notifications/use-notice-actions.tsx'
import classes from '../TopBar.module.css'
import { useSession } from '#app/use-session.ts'
import bell from './bell.module.css'
import { InboxPanel } from './InboxPanel.tsx'
import { say } from '../messages/say.ts'

/**
 * The number of unread notices, asked every minute while the window is visible, and a panel with the latest. When
 * asking fails, the last number stays, and the panel shows the failure to whoever opens it.
 */
export function Bell({ startsOpen }: { startsOpen: boolean }) {
  const live = useSession().status === 'open'
  const latest = useQuery({
    ...accountNotices.latest(),
    enabled: live,
    refetchInterval: ({ state }) => nextLook(state.error),
    refetchOnWindowFocus: ({ state }) => nextLook(state.error) !== false,
  })
  const [open, setOpen] = useState(startsOpen)
  const [anchor, setAnchor] = useState<HTMLButtonElement | null>(null)
  const asking = useRef(false)
  const actions = useNoticeActions({
    // While a dialog is open, the panel is hidden; it returns afterwards.
    onAsk: () => {
      anchor?.focus()
      asking.current = true
      setOpen(false)
    },
    onSettled: () => {
      if (asking.current) setOpen(true)
      asking.current = false
    },
  })
  const unread = latest.data ? describeUnread(latest.data, latestCount) : undefined
  const some = unread !== undefined && unread !== '0'
  return (
    <>
      <button
        ref={setAnchor}
        type="button"
        className={classes.bell}
        aria-label={unread === undefined ? say.inbox() : say.inboxSomeUnread({ some: some ? unread : 'nothing' })}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="bell" />
        {some && (
          <span className={bell.count} aria-hidden>
            {unread}
          </span>
        )}
      </button>
      {open && anchor && <InboxPanel anchor={anchor} query={latest} actions={actions} onClose={() => setOpen(false)} />}
      {actions.dialog}
    </>
  )
}
