import { useQuery } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { accountNotices, latestCount, nextLook } from '#api/account/account-notifications.ts'
import { describeUnread } from '#features/notifications/account-notification-kind.ts'
import { Icon } from '#components/display/Icon.tsx'
import classes from '../TopBar.module.css'
import { useSession } from '#app/use-session.ts'
import bell from './bell.module.css'
import { lazyPart } from '#components/feedback/lazy-part.ts'
import { say } from '../messages/say.ts'

// It brings dialogs and forms, which a number does not need.
const BellPanel = lazyPart(() => import('./BellPanel.tsx'), 'BellPanel')

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
  const [opened, setOpened] = useState(startsOpen)
  if (open && !opened) setOpened(true)
  const unread = latest.data ? describeUnread(latest.data, latestCount) : undefined
  const some = unread !== undefined && unread !== '0'
  return (
    <>
      <button
        ref={setAnchor}
        type="button"
        className={classes.bell}
        aria-label={
          unread === undefined ? say.inbox() : some ? say.inboxSomeUnread({ some: unread }) : say.inboxNothingUnread()
        }
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
      {opened && anchor && (
        <Suspense>
          <BellPanel anchor={anchor} query={latest} open={open} onOpen={setOpen} />
        </Suspense>
      )}
    </>
  )
}
